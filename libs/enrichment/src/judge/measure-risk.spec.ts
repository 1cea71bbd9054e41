import { describe, expect, it } from '@jest/globals';
import { brokenPromises, measureRisk, type RiskOutcome } from './measure-risk.js';

const outcome = (risk: number, shouldFlag: boolean): RiskOutcome => ({
  risk,
  shouldFlag,
  asserts: true,
  doubt: 0.05,
  innocent: false,
});
const LIMITS = { suggestFrom: 0.75, mostDoubt: 0.1 };

describe('measureRisk', () => {
  const outcomes = [
    outcome(0.9, true),
    outcome(0.8, false),
    outcome(0.7, true),
    outcome(0.2, true),
    outcome(0.1, false),
  ];
  const doubted = { ...outcome(0.95, false), doubt: 0.2, innocent: true };

  it('counts as flagged what passes the limit and may be flagged', () => {
    expect(measureRisk([...outcomes, doubted], LIMITS)).toMatchObject({
      posts: 6,
      precision: 0.5,
      recall: 0.3333,
      falsePositiveRate: 0.3333,
    });
  });

  it('tells how many questions and denials would be flagged', () => {
    expect(brokenPromises([...outcomes, doubted], LIMITS)).toBe(0);
    expect(brokenPromises([...outcomes, doubted], { ...LIMITS, mostDoubt: 0.3 })).toBe(1);
  });

  it('measures ranking and calibration of a known list', () => {
    const figures = measureRisk(outcomes, LIMITS);
    expect(figures.averagePrecision).toBeCloseTo((1 + 2 / 3 + 3 / 4) / 3, 3);
    expect(figures.calibrationError).toBeCloseTo((0.1 + 0.8 + 0.3 + 0.8 + 0.1) / 5, 3);
  });
});
