import { type PieceEvidence } from './rules/check-context.js';

/** How near a post comes to what is known to be false and to what is right; 0 to 1 or a difference. */
export interface Nearness {
  /** Best similarity of a piece with a known false story. */
  readonly story: number;
  /** The same minus that piece's similarity with the nearest right text. */
  readonly storyOverTruth: number;
  /** Best similarity with a wording that was once wrong, minus the piece's nearest right text. */
  readonly errorOverTruth: number;
}

/** @param read pieces of the post that are not questions count; without any all figures are 0 */
export function nearnessOf(read: readonly PieceEvidence[]): Nearness {
  const told = read.filter(({ piece }) => !piece.question).map(({ hits }) => hits);
  const best = (values: readonly number[]): number =>
    values.length === 0 ? 0 : Math.max(...values);
  return {
    story: best(told.map(({ narratives }) => narratives[0]?.score ?? 0)),
    storyOverTruth: best(told.map(({ narratives, truth }) => (narratives[0]?.score ?? 0) - truth)),
    errorOverTruth: best(told.map(({ error, truth }) => error - truth)),
  };
}
