import { type Calibration, probabilitiesOf } from '../model/calibration.js';
import { byHead, type HeadName, type HeadShape } from '../model/heads.js';
import { type UnseenScores } from './cross-validate.js';

const ROUNDS = 5;
const STEPS = [-2, -1, 0, 1, 2];
const SMALLEST = 1e-9;

/**
 * Fits slope and shift of every head to unseen scores by least log loss: temperature scaling for
 * one-of heads (Guo et al. 2017), Platt scaling for the others (Platt 1999), both by a grid that
 * narrows around its best point.
 */
export function fitCalibrations(
  unseen: readonly UnseenScores[],
): Readonly<Record<HeadName, Calibration>> {
  return byHead((head) => fitHead(head, unseen));
}

function fitHead(head: HeadShape, unseen: readonly UnseenScores[]): Calibration {
  const taught = unseen.filter(({ example }) => example.targets[head.offset] !== -1);
  let best: Calibration = { slope: 1, shift: 0 };
  let width = 0.5;
  for (let round = 0; round < ROUNDS; round += 1) {
    best = bestOf(candidatesAround(best, width, head), (one) => logLoss(head, taught, one));
    width /= 2;
  }
  return { slope: round4(best.slope), shift: round4(best.shift) };
}

function candidatesAround(
  { slope, shift }: Calibration,
  width: number,
  head: HeadShape,
): Calibration[] {
  const shifts = head.choice === 'one' ? [0] : STEPS;
  return STEPS.flatMap((step) =>
    shifts.map((move) => ({ slope: slope * 2 ** (step * width), shift: shift + move * width })),
  );
}

function bestOf(candidates: Calibration[], loss: (one: Calibration) => number): Calibration {
  const [first, ...others] = candidates.map((one) => ({ one, loss: loss(one) }));
  if (first === undefined) return { slope: 1, shift: 0 };
  return others.reduce((best, next) => (next.loss < best.loss ? next : best), first).one;
}

function logLoss(head: HeadShape, unseen: readonly UnseenScores[], one: Calibration): number {
  let loss = 0;
  for (const { example, scores } of unseen) {
    const own = scores.slice(head.offset, head.offset + head.labels.length);
    probabilitiesOf(head, own, one).forEach((probability, at) => {
      const truth = example.targets[head.offset + at] === 1;
      if (head.choice === 'one' && !truth) return;
      loss -= Math.log(Math.max(SMALLEST, truth ? probability : 1 - probability));
    });
  }
  return loss;
}

function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
