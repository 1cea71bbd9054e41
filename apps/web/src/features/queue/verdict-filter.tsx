import { text } from '../../catalogue/text.js';
import { Icon } from '../../ui/icon.js';
import { VERDICT_LOOK, type VerdictName } from '../../ui/verdict-look.js';

/** Suggestions that bring a post into the queue. */
const FILTERS = ['fabricated', 'distorted', 'outdated', 'scam'] as const;

/** Shows only cases with the chosen suggestions; none chosen shows all. */
export function VerdictFilter({
  verdicts,
  onChange,
}: {
  verdicts: readonly VerdictName[];
  onChange: (verdicts: VerdictName[]) => void;
}) {
  const toggle = (verdict: VerdictName) =>
    onChange(
      verdicts.includes(verdict)
        ? verdicts.filter((other) => other !== verdict)
        : [...verdicts, verdict],
    );
  return (
    <div className="queue-filter" role="group" aria-label={text.queue.filter}>
      <button
        type="button"
        className="chip"
        aria-pressed={verdicts.length === 0}
        onClick={() => onChange([])}
      >
        {text.queue.allVerdicts}
      </button>
      {FILTERS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className="chip"
          aria-pressed={verdicts.includes(verdict)}
          onClick={() => toggle(verdict)}
        >
          <Icon name={VERDICT_LOOK[verdict].icon} size="s" />
          {text.vocabulary.verdict[verdict]}
        </button>
      ))}
    </div>
  );
}
