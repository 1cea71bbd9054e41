import { text } from '../catalogue/text.js';
import { priorityLevel } from './priority-level.js';

const BARS = [1, 2, 3, 4] as const;

/** Four bars and the number; with `word` also the level in words. */
export function PriorityMeter({
  priority,
  word = false,
  title = text.common.priorityOf,
}: {
  priority: number;
  word?: boolean;
  /** What the number is, when it is not the priority. */
  title?: (value: number) => string;
}) {
  const level = priorityLevel(priority);
  const rounded = Math.round(priority);
  return (
    <span
      className={`risk tone-${level.tone}`}
      title={`${title(rounded)}. ${text.common.priorityScale}.`}
    >
      <svg viewBox="0 0 22 14" aria-hidden="true">
        {BARS.map((bar) => (
          <rect
            key={bar}
            x={(bar - 1) * 6}
            y={12 - bar * 3}
            width="4"
            height={2 + bar * 3}
            rx="1"
            fill={bar <= level.bars ? 'currentColor' : 'var(--line-2)'}
          />
        ))}
      </svg>
      <span className="num">{rounded}</span>
      {word && text.common.priorityLevel[level.name]}
    </span>
  );
}
