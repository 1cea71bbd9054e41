import { type HeadShape } from './heads.js';

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
  return head.choice === 'one' ? softmax(scaled) : scaled.map(sigmoid);
}

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
