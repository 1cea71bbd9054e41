import { beforeAll, describe, expect, it } from '@jest/globals';
import { type FactBase } from '#claims';
import { faultsOf, type FrameCase } from '../../bench/claims/frame-cases.ts';
import { claimCases, shippedKnowledge } from '../../bench/claims/knowledge.ts';

/**
 * `frames` was written before the rules; `frames-blind` when they were finished, scored once as it
 * stood (51 of 60) before what it showed was mended. `laws-to-come` (drafts told as law, documents
 * nobody knows) likewise: 23 of 41 by the rules before, the blind ones 18 of 21 as first scored.
 */
const FLOORS = {
  'frames.jsonl': 0.9,
  'frames-blind.jsonl': 0.9,
  'laws-to-come.jsonl': 0.95,
  'laws-to-come-blind.jsonl': 0.95,
};

describe('frames and named rules', () => {
  let facts: FactBase;

  beforeAll(async () => {
    ({ facts } = await shippedKnowledge());
  });

  it.each(Object.entries(FLOORS))('read %s as written', async (file, floor) => {
    const cases = await claimCases<FrameCase>(file);
    const wrong = cases.filter((one) => faultsOf(one, facts).length > 0);
    expect(wrong.length / cases.length).toBeLessThanOrEqual(1 - floor);
  });
});
