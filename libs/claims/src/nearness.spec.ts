import { describe, expect, it } from '@jest/globals';
import { nearnessOf } from './nearness.js';
import { type PieceEvidence } from './rules/check-context.js';

function buildPiece(question: boolean, story: number, truth: number, error: number): PieceEvidence {
  return {
    piece: { question },
    hits: { narratives: [{ score: story }], truth, error },
  } as unknown as PieceEvidence;
}

describe('nearnessOf', () => {
  it('takes the best piece for each figure and no question', () => {
    expect(
      nearnessOf([
        buildPiece(false, 0.5, 0.4, 0.3),
        buildPiece(false, 0.3, 0.125, 0.5),
        buildPiece(true, 0.9, 0, 0.9),
      ]),
    ).toEqual({ story: 0.5, storyOverTruth: 0.175, errorOverTruth: 0.375 });
  });

  it('is zero where there is nothing to compare', () => {
    expect(nearnessOf([])).toEqual({ story: 0, storyOverTruth: 0, errorOverTruth: 0 });
  });
});
