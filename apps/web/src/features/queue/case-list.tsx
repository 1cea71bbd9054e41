import { type CaseSummary } from '#contracts';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { text } from '../../catalogue/text.js';
import { bringRowIntoSight, useRowWindow } from '../../ui/row-window.js';
import { CaseRow } from './case-row.js';

const ROW_HEIGHT = 74;
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

/** A new choice comes into sight; rows that arrive above it make the list scroll along. */
function useChosenRow(chosenId: string | undefined, index: number) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef({ id: chosenId, index });
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const moved = index - before.current.index;
    if (before.current.id !== chosenId) bringRowIntoSight(current, index, ROW_HEIGHT);
    else if (moved !== 0) current.scrollTop += moved * ROW_HEIGHT;
    before.current = { id: chosenId, index };
  }, [chosenId, index]);
  return box;
}

/** The list of cases: rows of one height, of which only those in sight exist. */
export function CaseList({ rows, total, index, onSelect, onOpen, onEnd }: ListProps) {
  const chosen = rows[index];
  const box = useChosenRow(chosen?.id, index);
  const { first, end } = useRowWindow(box, rows.length, ROW_HEIGHT);
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
      <div role="presentation" style={{ height: rows.length * ROW_HEIGHT, position: 'relative' }}>
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
              style={{ transform: `translateY(${at * ROW_HEIGHT}px)` }}
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
