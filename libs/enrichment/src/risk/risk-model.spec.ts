import { describe, expect, it } from '@jest/globals';
import { type Claim, VERDICTS } from '#domain';
import { RISK_FEATURES, type RiskSigns } from './risk-features.js';
import { parseRiskModel, riskOf } from './risk-model.js';

const file = {
  version: 'baseline-1',
  features: RISK_FEATURES,
  weights: RISK_FEATURES.map((name) => (name === 'accurate' ? -0.5 : 0.5)),
  bias: -1,
  suggestFrom: 0.6,
  crossValidation: {
    posts: 1,
    precision: 1,
    recall: 1,
    falsePositiveRate: 0,
    averagePrecision: 1,
    calibrationError: 0,
  },
};

function buildSigns(fields: Partial<RiskSigns> = {}): RiskSigns {
  return {
    relevant: 0.9,
    assert: 0.5,
    flag: 0.5,
    verdicts: Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, 1 / 7]),
    ) as RiskSigns['verdicts'],
    claims: [],
    nearness: { story: 0, storyOverTruth: 0, errorOverTruth: 0 },
    ...fields,
  };
}

describe('riskOf', () => {
  const model = parseRiskModel(JSON.stringify(file), 'risk.json');
  const claim = { rule: 'expired-quantity', confidence: 0.8 } as Claim;

  it('is a probability that rises with the signs', () => {
    const plain = riskOf(buildSigns(), model);
    expect(plain).toBeGreaterThan(0);
    expect(riskOf(buildSigns({ assert: 0.99 }), model)).toBeGreaterThan(plain);
    expect(riskOf(buildSigns({ claims: [claim] }), model)).toBeGreaterThan(plain);
    expect(riskOf(buildSigns({ assert: 1, flag: 1, claims: [claim] }), model)).toBeLessThan(1);
  });
});

describe('parseRiskModel', () => {
  it.each([
    ['not JSON', '{', /^[^]*risk\.json:1: /],
    ['other features', JSON.stringify({ ...file, features: ['x'] }), /features/],
    ['a missing weight', JSON.stringify({ ...file, weights: [1] }), /weights/],
  ])('refuses %s by file and key', (_name, text, message) => {
    expect(() => parseRiskModel(text, 'risk.json')).toThrow(message);
  });
});
