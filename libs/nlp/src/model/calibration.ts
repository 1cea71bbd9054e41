import { type HeadShape } from './heads.js';
import { sigmoid } from './sigmoid.js';
import { softmax } from './softmax.js';

/** How raw scores become probabilities: score · slope + shift, fitted on unseen folds. */
export interface Calibration {
  readonly slope: number;
  /** Zero for heads that choose one label. */
  readonly shift: number;
}

/** @returns probabilities of a head's labels from its raw scores, in the order of the labels */
export function probabilitiesOf(
  head: Pick<HeadShape, 'choice'>,
  scores: readonly number[],
  { slope, shift }: Calibration,
): number[] {
  const scaled = scores.map((score) => score * slope + shift);
  return head.choice === 'one'
    ? Array.from(softmax(Float64Array.from(scaled)))
    : scaled.map(sigmoid);
}
