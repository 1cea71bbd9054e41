import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';

const WIDTH = 18;
const HEIGHT = 22;

/** New posts of the last seven days as bars; an empty day is a short hatched foot, not nothing. */
export function WeekStrip({ daily }: { daily: readonly number[] }) {
  const most = Math.max(1, ...daily);
  return (
    <svg
      className="week"
      viewBox={`0 0 ${daily.length * WIDTH} ${HEIGHT}`}
      width={daily.length * WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={text.sources.weekOf(daily.map(formatNumber).join(', '))}
    >
      {daily.map((count, day) => {
        const height = count === 0 ? 2 : 3 + (count / most) * (HEIGHT - 4);
        return (
          <rect
            key={day}
            x={day * WIDTH}
            y={HEIGHT - height}
            width={WIDTH - 4}
            height={height}
            rx="1.5"
            fill={count === 0 ? 'var(--line-2)' : 'var(--acc)'}
          />
        );
      })}
    </svg>
  );
}
