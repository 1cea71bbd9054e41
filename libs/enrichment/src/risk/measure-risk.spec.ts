import { describe, expect, it } from '@jest/globals';
import { measureRisk, type RiskOutcome } from './measure-risk.js';

const outcome = (risk: number, shouldFlag: boolean, flaggedByRules = false): RiskOutcome => ({
  risk,
  shouldFlag,
  flaggedByRules,
  flaggedByModel: true,
});

describe('measureRisk', () => {
  const outcomes = [
    outcome(0.9, true),
    outcome(0.8, false),
    outcome(0.7, true),
    outcome(0.2, true, true),
    outcome(0.1, false),
  ];

  it("counts the rules' flags below the limit and the model's above it", () => {
    expect(measureRisk(outcomes, 0.75)).toMatchObject({
      posts: 5,
      precision: 0.6667,
      recall: 0.6667,
      falsePositiveRate: 0.5,
    });
  });

  it('measures ranking and calibration of a known list', () => {
    const figures = measureRisk(outcomes, 1);
    expect(figures.averagePrecision).toBeCloseTo((1 + 2 / 3 + 3 / 4) / 3, 3);
    expect(figures.calibrationError).toBeCloseTo((0.1 + 0.8 + 0.3 + 0.8 + 0.1) / 5, 3);
  });
});
