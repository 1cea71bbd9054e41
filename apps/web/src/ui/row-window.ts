import { type RefObject, useEffect, useState } from 'react';
import { rowAt } from './row-tops.js';

/** Rows kept above and below what is in sight, so that quick scrolling shows no holes. */
const SPARE = 6;
/** How high the list is taken to be until it is measured, in pixels. */
const UNMEASURED = 900;
/** Scrolling is followed in steps of so many pixels, less than a row: not every pixel draws anew. */
const STEP = 64;

/**
 * Which rows of a long list are in sight. What stands in a row tells its height, so a list of
 * tops does what a general virtualizer measures; and the React compiler's lint rules refuse the
 * usual library.
 * @param tops where each row begins, and the height of all (`rowTops`).
 * @returns first row and the row after the last one.
 */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  tops: readonly number[],
): { first: number; end: number } {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(UNMEASURED);
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const read = () => {
      setTop(Math.floor(current.scrollTop / STEP) * STEP);
      setHeight(current.clientHeight);
    };
    // An observer reports once at its start, so this is also the first reading.
    const observer = new ResizeObserver(read);
    observer.observe(current);
    current.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener('scroll', read);
    };
  }, [box]);
  // A list that became shorter is drawn before it tells that it scrolled back.
  const from = Math.min(top, (tops.at(-1) ?? 0) - height);
  return {
    first: Math.max(0, rowAt(tops, from) - SPARE),
    end: Math.min(tops.length - 1, rowAt(tops, from + STEP + height) + 1 + SPARE),
  };
}

/** Scrolls as little as needed to bring what lies between two heights of a list into sight. */
export function bringIntoSight(box: HTMLElement, top: number, bottom: number): void {
  const lowest = bottom - box.clientHeight;
  box.scrollTop = Math.min(top, Math.max(lowest, box.scrollTop));
}
