import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Fitted,
  type HeadFigures,
  loadTextModel,
  measureModel,
  stripDiacritics,
  type TextModel,
  type TrainedModel,
  trainTextModel,
} from '#nlp';
import { figuresTable } from './figures-table.js';
import { otherHand } from './other-hand.js';
import { judgesSentiment, letterOf } from './judges-sentiment.js';
import { type CorpusPost, FOLDS, readCorpus } from './read-corpus.js';
import { replaceFile } from './replace-file.js';

/** Stored with every analysis the model makes; raise it when training changes. */
const VERSION = 'baseline-4';
const ARTEFACT = 'baseline.bin';
const CARD = 'MODEL_CARD.md';
/** Files of the corpus of one kind, by the last letter of their name; u is look-alikes. */
const GROUPS = ['abcdefgh', 'ijklmno', 'pqrst', 'u', 'vwxy'];
const SCORES_START = '<!-- scores: written by npm run train -->';
const SCORES_END = '<!-- end of scores -->';

/** Where training reads and writes, and where it tells how it goes. */
export interface TrainModelsOptions {
  readonly corpusDir: string;
  readonly outDir: string;
  readonly log: (line: string) => void;
}

/**
 * Trains the text model on the corpus without its held-out fifth, writes the artefact and the
 * scores in the model card, and prints them. The same corpus gives the same bytes.
 * @returns what was fitted to unseen folds, for models that are trained on a part
 */
export async function trainModels({ corpusDir, outDir, log }: TrainModelsOptions): Promise<Fitted> {
  const corpus = await readCorpus(corpusDir);
  log(`Training on ${corpus.training.length} posts, ${corpus.heldOut.length} are held out.`);
  const trained = trainTextModel({
    posts: corpus.training,
    folds: FOLDS,
    judges: (post) => judgesSentiment(corpus.training[post] as CorpusPost),
    version: VERSION,
    corpusHash: corpus.hash,
  });
  const model = loadTextModel(trained.bytes);
  const figures = {
    folds: trained.unseen.typed,
    'folds, stripped': trained.unseen.stripped,
    'folds, teencode': trained.unseen.teencode,
    ...heldOutFigures(model, corpus.heldOut),
  };
  await mkdir(outDir, { recursive: true });
  await replaceFile(path.join(outDir, ARTEFACT), trained.bytes);
  await updateCard(path.join(outDir, CARD), figuresTable(figures));
  log(figuresTable(figures));
  log(figuresTable(groupFigures(trained, corpus.training)));
  log(`Thresholds: ${JSON.stringify(model.thresholds)}`);
  log(`${ARTEFACT}: ${trained.rows} features, ${trained.bytes.length} bytes.`);
  return trained.fitted;
}

/** The unseen folds by {@link GROUPS}. */
function groupFigures(
  { unseenAmong }: TrainedModel,
  posts: readonly CorpusPost[],
): Record<string, HeadFigures> {
  return Object.fromEntries(
    GROUPS.map((letters) => [
      `folds, ${letters}`,
      unseenAmong((post) => letters.includes(letterOf(posts[post] as CorpusPost))),
    ]),
  );
}

function heldOutFigures(
  model: TextModel,
  posts: readonly CorpusPost[],
): Record<string, HeadFigures> {
  const typed = (spelling: CorpusPost['spelling']): HeadFigures =>
    measureModel(
      model,
      posts.filter((post) => post.spelling === spelling),
    );
  return {
    'held out': measureModel(model, posts),
    'held out, stripped': measureModel(model, posts, stripDiacritics),
    'held out, teencode': measureModel(model, posts, otherHand()),
    full: typed('full'),
    none: typed('none'),
    teencode: typed('teencode'),
  };
}

async function updateCard(file: string, table: string): Promise<void> {
  const card = await readFile(file, 'utf8');
  const [before, rest] = card.split(SCORES_START);
  const after = rest?.split(SCORES_END)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`${file} has no place marked for scores`);
  }
  await replaceFile(file, `${before}${SCORES_START}\n\n${table}\n\n${SCORES_END}${after}`);
}
