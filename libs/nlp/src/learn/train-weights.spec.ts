import { describe, expect, it } from '@jest/globals';
import { byHead, COLUMNS, HEADS } from '../model/heads.js';
import { score, type Training, type TrainingRow, trainWeights } from './train-weights.js';

const SENTIMENT = HEADS.find(({ name }) => name === 'sentiment')?.offset ?? 0;
const [POSITIVE, NEUTRAL] = [0, 1];

/** A row with one word, labelled positive or neutral. */
function buildRow(word: number, label: number, leading: boolean): TrainingRow {
  const targets = new Int8Array(COLUMNS).fill(-1);
  for (const other of [0, 1, 2]) targets[SENTIMENT + other] = Number(other === label);
  return { vector: vectorOf(word), targets, leading };
}

function vectorOf(word: number): TrainingRow['vector'] {
  return { rows: Int32Array.of(word), values: Float32Array.of(1) };
}

/** Word 0 is neutral to most and positive to the leading hand; word 1 is neutral to all. */
const ROWS = Array.from({ length: 10 }, () => [
  buildRow(0, NEUTRAL, false),
  buildRow(0, NEUTRAL, false),
  buildRow(0, POSITIVE, true),
  buildRow(1, NEUTRAL, true),
]).flat();

function sentimentOf(word: number, adapted: boolean): number {
  const plain = byHead(() => ({ cost: 1, balance: 0 }));
  const training: Training = {
    heads: { ...plain, sentiment: { ...plain.sentiment, adapted } },
    passes: 100,
    seed: 1,
  };
  const scores = score(vectorOf(word), trainWeights(ROWS, 2, training));
  const [positive = 0, neutral = 0] = scores.subarray(SENTIMENT, SENTIMENT + 2);
  return positive > neutral ? POSITIVE : NEUTRAL;
}

describe('trainWeights', () => {
  it('follows the greater number where a head is not adapted', () => {
    expect(sentimentOf(0, false)).toBe(NEUTRAL);
  });

  it('follows the leading hand where it is', () => {
    expect(sentimentOf(0, true)).toBe(POSITIVE);
    expect(sentimentOf(1, true)).toBe(NEUTRAL);
  });
});
