import { beforeAll, describe, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadTextModel, parseWordList } from '#nlp';
import { InlineAnalyzer, loadAnalysisResources } from '#enrichment';
import { analyzeHostile, hostilePost } from '../../bench/claims/hostile-claims.ts';
import { hostileText } from '../../bench/nlp/hostile-texts.ts';
import { LONG_UNITS, readEverything, type ReaderTools } from '../../bench/nlp/read-hostile.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const STRINGS = 3_000;
const POSTS = 500;
const LONG = 50_000;
const PATIENCE = 60_000;

/** The short form of `npm run fuzz:nlp`; the runner's time-out is the test of the long texts. */
describe('hostile texts', () => {
  let tools: ReaderTools;

  beforeAll(() => {
    tools = {
      model: loadTextModel(readFileSync(path.join(ROOT, 'config/models/baseline.bin'))),
      words: parseWordList(readFileSync(path.join(ROOT, 'config/lexicons/words.txt'))),
    };
  });

  it(
    `${STRINGS} random strings are read without an error and with right spans`,
    () => {
      fc.assert(
        fc.property(hostileText(), (text) => {
          readEverything(tools, text);
        }),
        { numRuns: STRINGS },
      );
    },
    PATIENCE,
  );

  it(
    `${POSTS} posts of random claim phrases are judged without an error, never without evidence`,
    async () => {
      const analyzer = new InlineAnalyzer(
        await loadAnalysisResources((file) => Promise.resolve(readFileSync(path.join(ROOT, file)))),
      );
      await fc.assert(
        fc.asyncProperty(hostilePost(), async (post) => {
          await analyzeHostile(analyzer, post);
        }),
        { numRuns: POSTS },
      );
    },
    PATIENCE,
  );

  it.each(LONG_UNITS)(
    '50,000 characters of %j',
    (unit) => {
      readEverything(tools, unit.repeat(Math.ceil(LONG / unit.length)).slice(0, LONG));
    },
    PATIENCE,
  );
});
