import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { seededRandom } from '#domain';
import {
  type HeadFigures,
  loadTextModel,
  measureModel,
  stripDiacritics,
  writeTeencode,
} from '#nlp';
import { type Corpus, readCorpus } from '../../apps/cli/src/train/read-corpus.js';

const ROOT = path.join(import.meta.dirname, '../..');
const FLOORS = path.join(import.meta.dirname, 'floors.json');

/** `least`: the figure may not drop below it; `most`: it may not rise above it. */
interface Floors {
  readonly nlp: Record<'asTyped' | 'stripped' | 'teencode', { least: Bounds; most: Bounds }>;
}
type Bounds = Partial<Record<keyof HeadFigures, number>>;

const { nlp: floors } = JSON.parse(await readFile(FLOORS, 'utf8')) as Floors;

describe('text model on the held-out fifth of the corpus', () => {
  let corpus: Corpus;
  const figures: Partial<Record<keyof Floors['nlp'], HeadFigures>> = {};

  beforeAll(async () => {
    const model = loadTextModel(await readFile(path.join(ROOT, 'config/models/baseline.bin')));
    corpus = await readCorpus(path.join(ROOT, 'corpus'));
    figures.asTyped = measureModel(model, corpus.heldOut);
    figures.stripped = measureModel(model, corpus.heldOut, stripDiacritics);
    const random = seededRandom(20261124);
    figures.teencode = measureModel(model, corpus.heldOut, (text) =>
      writeTeencode(text, random, 'right'),
    );
  });

  it('was trained on this very corpus', async () => {
    const bytes = await readFile(path.join(ROOT, 'config/models/baseline.bin'));
    expect(bytes.includes(corpus.hash)).toBe(true);
    expect(bytes.length).toBeLessThanOrEqual(4_000_000);
  });

  describe.each(['asTyped', 'stripped', 'teencode'] as const)('%s', (typed) => {
    it.each(Object.entries(floors[typed].least))('%s stays at or above %d', (figure, least) => {
      expect(figures[typed]?.[figure as keyof HeadFigures]).toBeGreaterThanOrEqual(least);
    });

    it.each(Object.entries(floors[typed].most))('%s stays at or below %d', (figure, most) => {
      expect(figures[typed]?.[figure as keyof HeadFigures]).toBeLessThanOrEqual(most);
    });
  });
});
