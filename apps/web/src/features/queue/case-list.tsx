import { type CaseSummary } from '#contracts';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { text } from '../../catalogue/text.js';
import { rowTops } from '../../ui/row-tops.js';
import { bringIntoSight, useRowWindow } from '../../ui/row-window.js';
import { CaseRow } from './case-row.js';
import { rowHeight } from './row-height.js';

/** The next page is asked for this many rows before the end comes into sight. */
const AHEAD = 8;

interface ListProps {
  readonly rows: readonly CaseSummary[];
  readonly total: number;
  readonly index: number;
  readonly onSelect: (index: number) => void;
  readonly onOpen: (item: CaseSummary) => void;
  readonly onEnd: () => void;
}

function optionId(item: CaseSummary): string {
  return `case-${item.id}`;
}

function moveBy(key: string): number {
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}

/** A new choice comes into sight; what grows or arrives above it makes the list scroll along. */
function useChosenRow(chosenId: string | undefined, top: number, bottom: number) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef({ id: chosenId, top });
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    if (before.current.id !== chosenId) bringIntoSight(current, top, bottom);
    else current.scrollTop += top - before.current.top;
    before.current = { id: chosenId, top };
  }, [chosenId, top, bottom]);
  return box;
}

/** The list of cases: rows as high as what they say, of which only those in sight exist. */
export function CaseList({ rows, total, index, onSelect, onOpen, onEnd }: ListProps) {
  const chosen = rows[index];
  const tops = rowTops(rows.map(rowHeight));
  const topOf = (at: number) => tops[at] ?? 0;
  const box = useChosenRow(chosen?.id, topOf(index), topOf(index + 1));
  const { first, end } = useRowWindow(box, tops);
  useEffect(() => {
    if (end >= rows.length - AHEAD) onEnd();
  }, [end, rows.length, onEnd]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = moveBy(event.key);
    if (step === 0) return;
    event.preventDefault();
    onSelect(index + step);
  };
  return (
    <div
      ref={box}
      className="case-list"
      role="listbox"
      tabIndex={0}
      aria-label={text.queue.listsLabel}
      aria-activedescendant={chosen && optionId(chosen)}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: topOf(rows.length), position: 'relative' }}>
        {rows.slice(first, end).map((item, offset) => {
          const at = first + offset;
          return (
            <div
              key={item.id}
              id={optionId(item)}
              role="option"
              aria-selected={at === index}
              aria-setsize={total}
              aria-posinset={at + 1}
              className={`case-row ${item.lease && !item.lease.mine ? 'held' : ''}`}
              style={{ height: rowHeight(item), transform: `translateY(${topOf(at)}px)` }}
              onClick={() => onSelect(at)}
              onDoubleClick={() => onOpen(item)}
            >
              <CaseRow item={item} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
