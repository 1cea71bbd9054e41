import { afterAll, beforeAll, describe } from '@jest/globals';
import { describeFilters } from './filters.cases.js';
import { describeIndex } from './index.cases.js';
import { describePhrases } from './phrases.cases.js';
import { describeRebuild } from './rebuild.cases.js';
import { type SearchStage } from './search-desk.js';
import { describeWords } from './words.cases.js';

/** The contract of `PostSearch`, run on one engine. */
export function describePostSearch(engine: string, open: () => Promise<SearchStage>): void {
  describe(`PostSearch on ${engine}`, () => {
    let stage: SearchStage;

    beforeAll(async () => {
      stage = await open();
    });

    afterAll(() => stage.close());

    describeWords(() => stage);
    describePhrases(() => stage);
    describeFilters(() => stage);
    describe('index', () => {
      describeIndex(() => stage);
    });
    describe('rebuild', () => {
      describeRebuild(() => stage);
    });
  });
}
