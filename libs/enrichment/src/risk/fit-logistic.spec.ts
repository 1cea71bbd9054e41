import { describe, expect, it } from '@jest/globals';
import { fitLogistic } from './fit-logistic.js';

describe('fitLogistic', () => {
  it('finds the odds of groups, whatever the scale of the feature', () => {
    const group = (value: number, positives: number): { features: number[]; positive: boolean }[] =>
      Array.from({ length: 100 }, (_, at) => ({ features: [value, 1], positive: at < positives }));
    const { weights, bias } = fitLogistic([...group(0, 20), ...group(1_000, 80)], 0);
    const probability = (value: number): number =>
      1 / (1 + Math.exp(-(value * (weights[0] ?? 0) + (weights[1] ?? 0) + bias)));
    expect(probability(0)).toBeCloseTo(0.2, 2);
    expect(probability(1_000)).toBeCloseTo(0.8, 2);
  });
});
