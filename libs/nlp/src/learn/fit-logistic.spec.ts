import { describe, expect, it } from '@jest/globals';
import { fitLogistic } from './fit-logistic.js';

describe('fitLogistic', () => {
  it('finds the odds of groups, whatever the scale of the feature', () => {
    const group = (value: number, positives: number): { features: number[]; positive: boolean }[] =>
      Array.from({ length: 100 }, (_, at) => ({ features: [value, 1], positive: at < positives }));
    const { weights, bias } = fitLogistic([...group(0, 20), ...group(1_000, 80)], ['up', 'up'], 0);
    const probability = (value: number): number =>
      1 / (1 + Math.exp(-(value * (weights[0] ?? 0) + (weights[1] ?? 0) + bias)));
    expect(probability(0)).toBeCloseTo(0.2, 2);
    expect(probability(1_000)).toBeCloseTo(0.8, 2);
  });

  it('never lets a weight go against its direction', () => {
    const examples = [0, 1, 1, 1].map((value) => ({ features: [value], positive: value === 0 }));
    expect(fitLogistic(examples, ['up']).weights).toEqual([0]);
    expect(fitLogistic(examples, ['down']).weights[0]).toBeLessThan(0);
  });
});
