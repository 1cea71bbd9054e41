import { type Span } from '#domain';
import { prepareText, type ReadableText } from '#nlp';
import { type MatchingWord } from './matching-text.js';
import { beginningIn } from './spans-within.js';

/** A sentence or a clause of one: the unit that is compared with facts and narratives. */
export interface Piece extends Span {
  readonly words: readonly MatchingWord[];
  /** Number of the sentence in the text, from 0. */
  readonly sentence: number;
  readonly whole: boolean;
  readonly question: boolean;
}

const BREAK =
  /[,;:](?=\s)|[()“”"«»]|\s[-–—]\s|\n|(?<=\s)(?:nhưng|(?<!(?:không|vẫn|chẳng) )còn|chứ|nhung)(?=\s)/giu;
const FEWEST_WORDS = 4;
const QUESTION =
  /\?\s*["”’')\]]*\s*$|(?:^|\s)(?:cho (?:em|mình|hỏi|tôi)|ai biết|có ai|hỏi xíu|cho hoi)(?:\s|$)/iu;

/**
 * Cuts a text into sentences and their clauses, in order; a sentence of one clause comes once.
 * @param words of the whole text, see {@link matchingWordsOf}
 */
export function piecesOf(said: ReadableText, words: readonly MatchingWord[]): Piece[] {
  const { original: text, sentences } = prepareText(said);
  const cursor = { at: 0 };
  return sentences.flatMap(({ start, end }, sentence) => {
    const span = { start, end };
    const inside = takeWords(words, span, cursor);
    if (inside.length === 0) return [];
    const question = QUESTION.test(text.slice(span.start, span.end));
    const whole: Piece = { ...span, words: inside, sentence, whole: true, question };
    const clauses = clausesOf(text, span)
      .map((clause) => ({ ...whole, ...clause, whole: false, words: beginningIn(inside, clause) }))
      .filter((clause) => clause.words.length > 0);
    const merged = mergeShort(clauses);
    return merged.length > 1 ? [whole, ...merged] : [whole];
  });
}

function takeWords(
  words: readonly MatchingWord[],
  span: Span,
  cursor: { at: number },
): MatchingWord[] {
  const inside: MatchingWord[] = [];
  for (; cursor.at < words.length; cursor.at += 1) {
    const word = words[cursor.at];
    if (word === undefined || word.start >= span.end) break;
    if (word.start >= span.start) inside.push(word);
  }
  return inside;
}

function clausesOf(text: string, sentence: Span): Span[] {
  const content = text.slice(sentence.start, sentence.end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of content.matchAll(BREAK)) {
    spans.push({ start: from, end: match.index });
    from = /\p{L}/u.test(match[0]) ? match.index : match.index + match[0].length;
  }
  spans.push({ start: from, end: content.length });
  return spans.map((span) => trimmed(text, span, sentence.start)).filter((s) => s.end > s.start);
}

function trimmed(text: string, span: Span, offset: number): Span {
  let start = span.start + offset;
  let end = span.end + offset;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s.!?…]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** A clause too short to say anything by itself joins the one before it, or the one after. */
function mergeShort(clauses: readonly Piece[]): Piece[] {
  const merged: GrowingPiece[] = [];
  for (const clause of clauses) {
    const before = merged.at(-1);
    const short = clause.words.length < FEWEST_WORDS;
    if (before !== undefined && (short || before.words.length < FEWEST_WORDS)) {
      for (const word of clause.words) before.words.push(word);
      before.end = clause.end;
    } else {
      merged.push({ ...clause, words: [...clause.words] });
    }
  }
  return merged;
}

/** Thousands of short clauses in a row join one piece; it grows and is not copied for each. */
interface GrowingPiece extends Omit<Piece, 'end' | 'words'> {
  end: number;
  readonly words: MatchingWord[];
}
