import { byHead, type HeadName } from '../model/heads.js';
import { type TextScores } from '../model/text-model.js';
import { type Example } from './examples.js';

/** Predicted probabilities beside the truth (1, 0; −1 where the post says nothing). */
export interface Judged {
  readonly scores: TextScores;
  readonly truth: Readonly<Record<HeadName, readonly number[]>>;
}

/** The targets of an example, head by head. */
export function truthOf(example: Pick<Example, 'targets'>): Judged['truth'] {
  return byHead(({ offset, labels }) =>
    Array.from(example.targets.subarray(offset, offset + labels.length)),
  );
}
