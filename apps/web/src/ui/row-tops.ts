/**
 * Where rows of known heights begin, in pixels.
 * @returns one more than there are rows: the last is the height of them all.
 */
export function rowTops(heights: readonly number[]): readonly number[] {
  const tops = [0];
  let below = 0;
  for (const height of heights) tops.push((below += height));
  return tops;
}

/** @returns the row that covers a height in pixels; the first or the last one outside the list. */
export function rowAt(tops: readonly number[], y: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
