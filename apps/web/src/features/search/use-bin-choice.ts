import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { type ChosenDays, type DayBin, type DayRange, rangeOf } from './day-bins.js';

/** How the arrow keys move between bars. */
const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_at, last) => last,
};

function indexAt(event: PointerEvent): number | null {
  const under = document.elementFromPoint(event.clientX, event.clientY);
  const bar = under?.closest<HTMLElement>('[data-bin]');
  return bar ? Number(bar.dataset['bin']) : null;
}

/** First and last bar of the range, none when nothing is chosen. */
function chosenIndexes(bins: readonly DayBin[], range: ChosenDays): [number, number] | null {
  if (range.from === undefined && range.to === undefined) return null;
  const first = bins.findIndex(({ chosen }) => chosen);
  return first < 0 ? null : [first, bins.findLastIndex(({ chosen }) => chosen)];
}

/** The bar that the Tab key reaches: the one that had the focus, else the last chosen one. */
function currentIndex(bins: readonly DayBin[], focusedDay: string | null): number {
  const focused = bins.findIndex(({ from }) => from === focusedDay);
  return focused < 0 ? bins.findLastIndex(({ chosen }) => chosen) : focused;
}

/** A choice may redraw the chart in other steps; the focus then stays in it. */
function useFocusKept(bins: readonly DayBin[], box: RefObject<HTMLDivElement | null>) {
  const wanted = useRef(false);
  useEffect(() => {
    if (wanted.current && document.activeElement === document.body) {
      box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    }
    wanted.current = false;
  }, [bins, box]);
  return () => {
    wanted.current = box.current?.contains(document.activeElement) ?? false;
  };
}

/** Drawing a range with the pointer held down. */
function useDrag(onDrawn: (one: number, other: number) => void) {
  const [drag, setDrag] = useState<{ readonly start: number; readonly end: number } | null>(null);
  const covers = (index: number) =>
    drag !== null &&
    index >= Math.min(drag.start, drag.end) &&
    index <= Math.max(drag.start, drag.end);
  return {
    covers,
    props: {
      onPointerDown: (event: PointerEvent) => {
        const index = indexAt(event);
        if (index !== null && event.button === 0) setDrag({ start: index, end: index });
      },
      onPointerMove: (event: PointerEvent) => {
        const index = drag && indexAt(event);
        if (drag && index !== null && index !== drag.end) setDrag({ ...drag, end: index });
      },
      onPointerUp: () => {
        if (drag && drag.start !== drag.end) onDrawn(drag.start, drag.end);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
      onPointerLeave: () => setDrag(null),
    },
  };
}

/**
 * Chooses days with bars: a click or a drag with the pointer; arrows, Enter and Shift with Enter
 * on the keyboard. Choosing what is chosen lifts the choice.
 * @param range the days that are searched.
 */
export function useBinChoice(
  bins: readonly DayBin[],
  range: ChosenDays,
  onChoose: (range: DayRange | null) => void,
) {
  const box = useRef<HTMLDivElement>(null);
  const [focusedDay, setFocusedDay] = useState<string | null>(null);
  const keepFocus = useFocusKept(bins, box);
  const current = currentIndex(bins, focusedDay);

  const choose = (one: number, other: number) => {
    const [start, end] = [bins[one], bins[other]];
    if (!start || !end) return;
    const days = rangeOf(start, end);
    keepFocus();
    onChoose(days.from === range.from && days.to === range.to ? null : days);
  };
  const chooseAt = (index: number, extend: boolean) => {
    const chosen = extend ? chosenIndexes(bins, range) : null;
    if (chosen) choose(index < chosen[0] ? chosen[1] : chosen[0], index);
    else choose(index, index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = MOVES[event.key]?.(current, bins.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    box.current?.querySelector<HTMLElement>(`[data-bin="${next}"]`)?.focus();
  };
  const drag = useDrag(choose);
  return {
    current,
    chooseAt,
    setFocusedDay,
    isDragged: drag.covers,
    boxProps: { ref: box, onKeyDown, ...drag.props },
  };
}
