import { type Mask, segmentMarks } from '../../ui/mark-segments.js';

export interface HighlightPiece {
  readonly text: string;
  readonly hit: boolean;
  readonly mask: string | null;
}

/** Cuts a hit's text into plain, found and masked pieces. Offsets are UTF-16 units. */
export function highlightPieces(
  text: string,
  highlights: readonly { readonly start: number; readonly end: number }[],
  masks: readonly Mask[],
): HighlightPiece[] {
  const marks = highlights.map((span, index) => ({
    ...span,
    number: index + 1,
    verdict: 'none' as const,
  }));
  return segmentMarks(text.length, marks, masks).map((piece) => ({
    text: text.slice(piece.start, piece.end),
    hit: piece.marks.length > 0,
    mask: piece.mask,
  }));
}

/** Units shown of a hit that is folded up. */
const EXCERPT = 360;
const LEAD = 90;

/** @returns the part of a long text that shows its first hit, cut at spaces. */
export function excerptRange(
  text: string,
  firstHit: number | undefined,
): { start: number; end: number } {
  if (text.length <= EXCERPT) return { start: 0, end: text.length };
  const wanted = Math.max(0, (firstHit ?? 0) - LEAD);
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const space = text.lastIndexOf(' ', start + EXCERPT);
  return {
    start,
    end: start + EXCERPT >= text.length ? text.length : Math.max(space, start + LEAD),
  };
}
