import { type Span } from '#domain';
import { parseQuantities, prepareText, type Quantity, type ReadableText } from '#nlp';
import { daysSpokenOf, speaksOfNoDay } from '../rules/days-spoken-of.js';
import { type MatchingWord, matchingWordsOf } from '../text/matching-text.js';
import { beginningIn, firstFrom } from '../text/spans-within.js';
import { type Piece, piecesOf } from '../text/pieces.js';
import { type DatedView } from './dated-view.js';

/** A sentence or clause of a post as the learnt parts look at it, with its span in the original. */
export interface PieceView extends DatedView, Span {
  readonly sentence: number;
}

/** A post cut into the stretches that may be claims. */
export interface ViewedText {
  readonly words: readonly MatchingWord[];
  readonly quantities: readonly Quantity[];
  readonly pieces: readonly Piece[];
  readonly views: readonly PieceView[];
  /** Where reading ended when the post has more sentences than are read, else null. */
  readonly readUpTo: number | null;
}

/** A post with hundreds of sentences is not read beyond this many. */
const MOST_SENTENCES = 120;
/** Words farther from a piece than this are not its surroundings. */
const REACH = 60;

/**
 * Cuts a post into sentences and their clauses, each with its quantities, its surroundings and the
 * days it speaks of.
 * @param day ISO day of the post
 */
export function viewText(said: ReadableText, day: string): ViewedText {
  const text = prepareText(said);
  const words = matchingWordsOf(text);
  const quantities = parseQuantities(text, day);
  const all = piecesOf(text, words);
  const pieces = all.filter(({ sentence }) => sentence < MOST_SENTENCES);
  const readUpTo = pieces.length < all.length ? (pieces.at(-1)?.end ?? 0) : null;
  const sentences = new Map(pieces.filter(({ whole }) => whole).map((one) => [one.sentence, one]));
  const views = pieces.map((piece) => {
    const sentence = sentences.get(piece.sentence) ?? piece;
    const said = inside(quantities, sentence);
    const days = daysSpokenOf(said, piece, day);
    const noDay = speaksOfNoDay(said, piece, day);
    return viewOf(piece, { day, days, noDay }, { words, quantities });
  });
  return { words, quantities, pieces, views, readUpTo };
}

function viewOf(
  { start, end, whole, question, sentence, words }: Piece,
  told: Pick<DatedView, 'day' | 'days' | 'noDay'>,
  post: { readonly words: readonly MatchingWord[]; readonly quantities: readonly Quantity[] },
): PieceView {
  const around = surroundings(post.words, { start, end });
  const quantities = inside(post.quantities, { start, end });
  return { start, end, sentence, whole, question, words, ...told, quantities, around };
}

/** The nearest words before and after, in the order of the text. */
function surroundings(words: readonly MatchingWord[], piece: Span): MatchingWord[] {
  const before = firstFrom(words, piece.start);
  const after = firstFrom(words, piece.end);
  const room = Math.max(REACH / 2, REACH - (words.length - after));
  const near = words.slice(Math.max(0, before - room), before);
  return [...near, ...words.slice(after, after + REACH - near.length)];
}

/** @param spans in the order of their starts */
function inside<T extends Span>(spans: readonly T[], stretch: Span): T[] {
  return beginningIn(spans, stretch).filter(({ end }) => end <= stretch.end);
}
