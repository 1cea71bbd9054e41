import { matchingWordsOf, matchNarratives, piecesOf } from '#claims';
import { type Figure, shareFigure } from '../nlp/figure.ts';
import { timeFigure } from '../nlp/reading-time.ts';
import { claimCases, shippedKnowledge } from './knowledge.ts';
import { scoreStories, type StoryCase } from './written-claims.ts';

const MOST_MICROSECONDS = 150;

/** Stories: what the folds said when the re-ranker was trained, and the written cases. */
export async function measure(): Promise<readonly Figure[]> {
  const knowledge = await shippedKnowledge();
  const known = await claimCases<StoryCase>('narratives.jsonl');
  const blind = await claimCases<StoryCase>('narratives-blind.jsonl');
  const folds = knowledge.model.crossValidation;
  const read = (text: string): unknown =>
    piecesOf(text, matchingWordsOf(text)).map((piece) =>
      matchNarratives({ ...piece, quantities: [] }, { ...knowledge, day: '2026-03-10' }),
    );
  const cut = (text: string): unknown => piecesOf(text, matchingWordsOf(text));
  return [
    shareFigure('stories, confirmed, precision on the folds', folds['confirmedPrecision'] ?? 0, {
      least: 0.95,
    }),
    shareFigure('stories, confirmed, recall on the folds', folds['confirmedRecall'] ?? 0, {
      least: 0.25,
    }),
    shareFigure('stories, suggested, precision on the folds', folds['suggestedPrecision'] ?? 0, {
      least: 0.85,
    }),
    shareFigure('stories, suggested, recall on the folds', folds['suggestedRecall'] ?? 0, {
      least: 0.4,
    }),
    ...written('written cases', scoreStories(known, knowledge)),
    ...written('written last', scoreStories(blind, knowledge)),
    await timeFigure('cutting into pieces', cut, MOST_MICROSECONDS),
    await timeFigure('cutting into pieces and stories', read, 2 * MOST_MICROSECONDS),
  ];
}

function written(set: string, scores: ReturnType<typeof scoreStories>): Figure[] {
  return [
    shareFigure(`stories named, ${set}`, scores.found, { least: 0.7 }),
    shareFigure(`opposites and near misses confirmed, ${set}`, scores.confirmedWrongly, {
      most: 0.05,
    }),
    shareFigure(`opposites and near misses suggested, ${set}`, scores.suggestedWrongly, {
      most: 0.15,
    }),
  ];
}
