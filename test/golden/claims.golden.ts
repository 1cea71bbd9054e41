import { beforeAll, describe, expect, it } from '@jest/globals';
import { claimCases, shippedKnowledge } from '../../bench/claims/knowledge.ts';
import {
  type FraudCase,
  scoreFraud,
  scoreStories,
  type StoryCase,
} from '../../bench/claims/written-claims.ts';

/** Shares on the written cases; the blind ones were written when the rules were finished. */
const STORIES = {
  'narratives.jsonl': { found: 0.9, confirmedWrongly: 0.05, suggestedWrongly: 0.1 },
  'narratives-blind.jsonl': { found: 0.7, confirmedWrongly: 0.1, suggestedWrongly: 0.2 },
};
const FRAUD = {
  'fraud.jsonl': { precision: 0.96, recall: 0.9 },
  'fraud-blind.jsonl': { precision: 0.9, recall: 0.5 },
};

describe('known stories and fraud', () => {
  let knowledge: Awaited<ReturnType<typeof shippedKnowledge>>;

  beforeAll(async () => {
    knowledge = await shippedKnowledge();
  });

  it.each(Object.entries(STORIES))(
    'names the stories of %s, not their opposites',
    async (file, limit) => {
      const scores = scoreStories(await claimCases<StoryCase>(file), knowledge);
      expect(scores.found).toBeGreaterThanOrEqual(limit.found);
      expect(scores.confirmedWrongly).toBeLessThanOrEqual(limit.confirmedWrongly);
      expect(scores.suggestedWrongly).toBeLessThanOrEqual(limit.suggestedWrongly);
    },
  );

  it.each(Object.entries(FRAUD))(
    'tells offers of fraud in %s from talk about it',
    async (file, least) => {
      const scores = scoreFraud(await claimCases<FraudCase>(file), knowledge);
      expect(scores.precision).toBeGreaterThanOrEqual(least.precision);
      expect(scores.recall).toBeGreaterThanOrEqual(least.recall);
    },
  );
});
