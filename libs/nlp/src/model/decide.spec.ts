import { describe, expect, it } from '@jest/globals';
import { decideRelevance, decideStance, decideTopics } from './decide.js';
import { byHead } from './heads.js';
import { type TextScores } from './text-model.js';

const THRESHOLDS = {
  relevance: 0.6,
  topics: 0.3,
  audience: 0.3,
  sentiment: [1, 1, 1],
  stance: [1, 1, 1.5, 1],
};

function buildScores(scores: Partial<TextScores>): TextScores {
  return { ...byHead((head) => head.labels.map(() => 0)), ...scores };
}

describe('decideStance', () => {
  it('takes the likeliest by its factors, `other` outside the field', () => {
    const denial = buildScores({ stance: [0.45, 0.1, 0.35, 0.1] });
    expect(decideStance(denial, THRESHOLDS, true)).toBe('deny');
    expect(decideStance(denial, { ...THRESHOLDS, stance: [1, 1, 1, 1] }, true)).toBe('assert');
    expect(decideStance(denial, THRESHOLDS, false)).toBe('other');
  });
});

describe('decideRelevance', () => {
  it('asks for a probability that reaches the threshold', () => {
    expect(decideRelevance(buildScores({ relevance: [0.9] }), THRESHOLDS)).toBe(true);
    expect(decideRelevance(buildScores({ relevance: [0.25] }), THRESHOLDS)).toBe(false);
  });
});

describe('decideTopics', () => {
  it('takes all above the threshold, or the best one', () => {
    const topics = new Array<number>(22).fill(0.01);
    topics[1] = 0.2;
    expect(decideTopics(buildScores({ topics }), THRESHOLDS)).toEqual(['pension-rate']);
    topics[4] = 0.5;
    topics[19] = 0.4;
    expect(decideTopics(buildScores({ topics }), THRESHOLDS)).toEqual(['lump-sum', 'scam']);
  });
});
