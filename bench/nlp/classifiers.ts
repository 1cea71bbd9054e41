import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { seededRandom } from '#domain';
import {
  type HeadFigures,
  type LabelledText,
  loadTextModel,
  measureModel,
  stripDiacritics,
  type TextModel,
  writeTeencode,
} from '#nlp';
import { readCorpus } from '../../apps/cli/src/train/read-corpus.ts';
import { type Figure, shareFigure } from './figure.ts';
import { publicSentimentFigures } from './public-sentiment.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const DEVELOPMENT = path.join(ROOT, '../shared/eval/posts.dev.jsonl');
const TYPING_SEED = 20261124;

/** What each classifier is measured by, and what it may lose when a post is typed otherwise. */
const CLASSIFIERS: readonly (readonly [name: string, figure: keyof HeadFigures])[] = [
  ['sentiment', 'sentimentMacroF1'],
  ['stance', 'stanceMacroF1'],
  ['relevance', 'relevanceF1'],
  ['topics', 'topicsMicroF1'],
  ['audience', 'audienceMicroF1'],
];

/** Every classifier on the fixed fifth, on the development posts, typed otherwise, on public data. */
export async function measure(): Promise<readonly Figure[]> {
  const model = loadTextModel(await readFile(path.join(ROOT, 'config/models/baseline.bin')));
  const { heldOut } = await readCorpus(path.join(ROOT, 'corpus'));
  const development = await developmentPosts();
  return [
    ...setFigures('fixed fifth', model, heldOut),
    audienceFigure(model, heldOut),
    ...(development === null
      ? [absent('development posts: sentiment, stance, topics, relevance')]
      : developmentFigures(model, heldOut, development)),
    ...lossFigures(model, heldOut),
    ...(await publicSentimentFigures()),
  ];
}

function setFigures(name: string, model: TextModel, posts: readonly LabelledText[]): Figure[] {
  const { sentimentMacroF1, stanceMacroF1, denyF1 } = measureModel(model, posts);
  const on = `${name} (${posts.length})`;
  return [
    shareFigure(`sentiment macro-F1, ${on}`, sentimentMacroF1, { least: 0.75 }, '0.62 on dev'),
    shareFigure(`stance macro-F1, ${on}`, stanceMacroF1, { least: 0.92 }, '0.89 on dev'),
    shareFigure(`F1 of deny, ${on}`, denyF1, { least: 0.85 }),
  ];
}

function audienceFigure(model: TextModel, posts: readonly LabelledText[]): Figure {
  const { audienceMicroF1 } = measureModel(model, posts);
  return shareFigure('audience micro-F1, fixed fifth', audienceMicroF1, { least: 0.7 });
}

function developmentFigures(
  model: TextModel,
  heldOut: readonly LabelledText[],
  development: readonly LabelledText[],
): Figure[] {
  const { topicsMicroF1 } = measureModel(model, development);
  const { relevanceF1, irrelevantFound } = measureModel(model, [...heldOut, ...development]);
  const both = 'fixed fifth and development posts';
  return [
    ...setFigures('development posts', model, development),
    shareFigure('topics micro-F1, development posts', topicsMicroF1, { least: 0.88 }, '0.85'),
    shareFigure(`relevance F1, ${both}`, relevanceF1, { least: 0.985 }, '0.98 on dev'),
    shareFigure(`irrelevant found, ${both}`, irrelevantFound, { least: 0.85 }, '0.36 on dev'),
  ];
}

/** Points lost on the same posts; a gain counts as no loss. */
function lossFigures(model: TextModel, posts: readonly LabelledText[]): Figure[] {
  const random = seededRandom(TYPING_SEED);
  const typed = measureModel(model, posts);
  const typings = [
    ['stripped', 0.02, measureModel(model, posts, stripDiacritics)],
    ['teencode', 0.04, measureModel(model, posts, (text) => writeTeencode(text, random, 'right'))],
  ] as const;
  return typings.flatMap(([typing, most, figures]) =>
    CLASSIFIERS.map(([name, figure]) =>
      shareFigure(
        `${name}, loss ${typing}, fixed fifth`,
        Math.max(0, typed[figure] - figures[figure]),
        { most },
        '0.02–0.05',
      ),
    ),
  );
}

/** The development posts as labelled texts; they tell no audience. */
async function developmentPosts(): Promise<LabelledText[] | null> {
  if (!existsSync(DEVELOPMENT)) return null;
  return (await readFile(DEVELOPMENT, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => ({
      ...(JSON.parse(line) as LabelledText),
      audience: [],
      leading: true,
      fold: 0,
    }));
}

function absent(what: string): Figure {
  const measured = 'not measured: ../shared/eval is not here';
  return { what, floor: '–', reach: '–', measured, reached: null };
}
