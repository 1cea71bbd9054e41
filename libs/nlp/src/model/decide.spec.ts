import { describe, expect, it } from '@jest/globals';
import { decideRelevance, decideStance, decideTopics } from './decide.js';
import { byHead } from './heads.js';
import { type TextScores } from './text-model.js';

const THRESHOLDS = { relevance: 0.6, topics: 0.3, audience: 0.3, assert: 0.8 };

function buildScores(scores: Partial<TextScores>): TextScores {
  return { ...byHead((head) => head.labels.map(() => 0)), ...scores };
}

describe('decideStance', () => {
  it('asserts only when it is sure', () => {
    expect(decideStance(buildScores({ stance: [0.85, 0.1, 0.05, 0] }), THRESHOLDS)).toBe('assert');
    expect(decideStance(buildScores({ stance: [0.75, 0.2, 0.05, 0] }), THRESHOLDS)).toBe('ask');
    expect(decideStance(buildScores({ stance: [0.6, 0, 0.3, 0.1] }), THRESHOLDS)).toBe('deny');
  });
});

describe('decideRelevance', () => {
  it('says how sure it is of either answer', () => {
    expect(decideRelevance(buildScores({ relevance: [0.9] }), THRESHOLDS)).toEqual({
      relevant: true,
      confidence: 0.9,
    });
    expect(decideRelevance(buildScores({ relevance: [0.25] }), THRESHOLDS)).toEqual({
      relevant: false,
      confidence: 0.75,
    });
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
