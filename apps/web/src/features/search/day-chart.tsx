import { useState } from 'react';
import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';
import { sayBin, sayPeak } from './bin-words.js';
import { type ChosenDays, type DayBin, type DayRange } from './day-bins.js';
import { useBinChoice } from './use-bin-choice.js';

/** Height of a bar in per cent; a day with any post at all can be seen. */
function heightOf(count: number, most: number): number {
  return count === 0 ? 0 : 4 + (count / most) * 96;
}

function barClass(bin: DayBin, narrowed: boolean, dragged: boolean): string {
  if (dragged) return 'bin dragged';
  return narrowed && !bin.chosen ? 'bin aside' : 'bin';
}

/** Posts over time, one bar for each day, week, month or year. */
export function DayChart({
  bins,
  range,
  onChoose,
}: {
  bins: readonly DayBin[];
  range: ChosenDays;
  onChoose: (range: DayRange | null) => void;
}) {
  const choice = useBinChoice(bins, range, onChoose);
  const narrowed = range.from !== undefined || range.to !== undefined;
  const [pointed, setPointed] = useState<number | null>(null);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const told = bins[pointed ?? -1];
  return (
    <>
      <p className="s12 mu num bin-told" aria-hidden="true">
        {told ? sayBin(told) : sayPeak(bins)}
      </p>
      <div
        className="bins"
        role="group"
        aria-label={text.search.chart(formatNumber(total))}
        {...choice.boxProps}
        onMouseLeave={() => setPointed(null)}
      >
        {bins.map((bin, index) => (
          <button
            key={bin.from}
            type="button"
            data-bin={index}
            className={barClass(bin, narrowed, choice.isDragged(index))}
            tabIndex={index === choice.current ? 0 : -1}
            aria-pressed={narrowed && bin.chosen}
            aria-label={sayBin(bin)}
            onClick={(event) => choice.chooseAt(index, event.shiftKey)}
            onMouseEnter={() => setPointed(index)}
            onFocus={() => {
              choice.setFocusedDay(bin.from);
              setPointed(index);
            }}
            onBlur={() => setPointed(null)}
          >
            <i style={{ height: `${heightOf(bin.count, most)}%` }} />
          </button>
        ))}
      </div>
    </>
  );
}
