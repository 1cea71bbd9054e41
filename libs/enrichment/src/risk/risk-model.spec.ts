import { describe, expect, it } from '@jest/globals';
import { type ClaimSigns, type StretchSigns } from '#claims';
import { type Verdict, VERDICTS } from '#domain';
import { RISK_FEATURES, riskFeatures, type RiskSigns } from './risk-features.js';
import { parseRiskModel, riskOf } from './risk-model.js';

const file = {
  version: 'baseline-1',
  features: RISK_FEATURES,
  weights: RISK_FEATURES.map((name) => (name.includes('accurate') ? -0.5 : 0.5)),
  bias: -1,
  suggestFrom: 0.6,
  mostDoubt: 0.1,
  crossValidation: {
    posts: 1,
    precision: 1,
    recall: 1,
    falsePositiveRate: 0,
    asksAndDenials: 0,
    averagePrecision: 1,
    calibrationError: 0,
  },
};

const EVEN = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 1 / 7])) as Record<
  Verdict,
  number
>;
const STRETCH: StretchSigns = {
  probabilities: { ...EVEN, distorted: 0.9 },
  question: false,
  surest: 0.8,
  share: 1,
  place: 0,
};
const SEEN: ClaimSigns = {
  suspects: [STRETCH],
  accurate: 0.1,
  stretches: 1,
  story: false,
  fraud: false,
};

function buildSigns(fields: Partial<RiskSigns> = {}): RiskSigns {
  return {
    relevant: 0.9,
    stances: { assert: 0.25, ask: 0.25, deny: 0.25, other: 0.25 },
    flag: 0.5,
    verdicts: EVEN,
    claims: null,
    ...fields,
  };
}

describe('riskOf', () => {
  const model = parseRiskModel(JSON.stringify(file), 'risk.json');

  it('is a probability that rises with the signs', () => {
    const plain = riskOf(buildSigns(), model);
    expect(plain).toBeGreaterThan(0);
    expect(riskOf(buildSigns({ flag: 0.99 }), model)).toBeGreaterThan(plain);
    expect(riskOf(buildSigns({ claims: SEEN }), model)).toBeGreaterThan(plain);
    expect(riskOf(buildSigns({ flag: 1, claims: SEEN }), model)).toBeLessThan(1);
  });

  it('has a weight for every feature of any post', () => {
    for (const claims of [null, SEEN, { ...SEEN, suspects: [STRETCH, STRETCH] }]) {
      expect(riskFeatures(buildSigns({ claims }))).toHaveLength(RISK_FEATURES.length);
    }
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
