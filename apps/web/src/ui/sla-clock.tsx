import { Icon } from './icon.js';
import { useNow } from './now.js';
import { describeDeadline } from './sla.js';

/** "Còn 48 phút" with the absolute time in the tooltip, or beside it. */
export function SlaClock({ dueAt, exact = false }: { dueAt: string; exact?: boolean }) {
  const deadline = describeDeadline(dueAt, useNow(30_000));
  return (
    <span className={`sla num ${deadline.tone}`} title={deadline.exact}>
      <Icon name="clock" size="s" />
      {exact ? `${deadline.words}, ${deadline.exact}` : deadline.words}
    </span>
  );
}
