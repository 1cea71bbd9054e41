import { type RefObject, useEffect, useState } from 'react';

/** Rows kept above and below what is in sight, so that quick scrolling shows no holes. */
const SPARE = 6;

/**
 * Which rows of a long list are in sight. All rows have one height, so two divisions do what a
 * general virtualizer measures; and the React compiler's lint rules refuse the usual library.
 * @returns first row and the row after the last one, within `count`.
 */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): { first: number; end: number } {
  const [first, setFirst] = useState(0);
  const [shown, setShown] = useState(12);
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const read = () => {
      setFirst(Math.floor(current.scrollTop / rowHeight));
      setShown(Math.ceil(current.clientHeight / rowHeight) + 1);
    };
    // An observer reports once at its start, so this is also the first reading.
    const observer = new ResizeObserver(read);
    observer.observe(current);
    current.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener('scroll', read);
    };
  }, [box, rowHeight]);
  return {
    first: Math.max(0, Math.min(first, count - shown) - SPARE),
    end: Math.min(count, first + shown + SPARE),
  };
}

/** Scrolls as little as needed to bring a row into sight. */
export function bringRowIntoSight(box: HTMLElement, index: number, rowHeight: number): void {
  const top = index * rowHeight;
  const lowest = top + rowHeight - box.clientHeight;
  box.scrollTop = Math.min(top, Math.max(lowest, box.scrollTop));
}
