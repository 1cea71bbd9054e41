import { type Mask, segmentMarks } from './mark-segments.js';
import { PiiMask } from './pii-mask.js';

/** A line of a post with its personal data hatched. Offsets are UTF-16 units of the line. */
export function MaskedText({ words, masks }: { words: string; masks: readonly Mask[] }) {
  return segmentMarks(words.length, [], masks).map(({ start, end, mask }) =>
    mask === null ? (
      <span key={start}>{words.slice(start, end)}</span>
    ) : (
      <PiiMask key={start} kind={mask} />
    ),
  );
}
