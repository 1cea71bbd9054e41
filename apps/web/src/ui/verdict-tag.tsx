import { text } from '../catalogue/text.js';
import { Icon } from './icon.js';
import { VERDICT_LOOK, type VerdictName } from './verdict-look.js';

/** A verdict in icon, label and colour. `suggested` (by the machine) has a dashed border. */
export function VerdictTag({
  verdict,
  suggested = false,
  label = text.vocabulary.verdict[verdict],
}: {
  verdict: VerdictName;
  suggested?: boolean;
  label?: string;
}) {
  const { tone, icon } = VERDICT_LOOK[verdict];
  return (
    <span
      className={`v tone-${tone} ${suggested ? 'sug' : ''}`}
      title={suggested ? text.common.suggested(label) : undefined}
    >
      <Icon name={icon} />
      {label}
    </span>
  );
}
