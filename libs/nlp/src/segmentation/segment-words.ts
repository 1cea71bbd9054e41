import { type Span } from '#domain';
import { foldWord } from '../text/fold-text.js';
import { normalizeText } from '../text/normalize-text.js';
import { tokenizeWords } from '../text/tokenize-words.js';
import { nameCost } from './name-cost.js';
import { type WordCosts, type WordList } from './word-list.js';

/** A syllable with what is needed to look it up. */
interface Syllable extends Span {
  /** Lower case, NFC, one tone placement; and the same without marks. */
  readonly word: string;
  readonly plain: string;
  readonly capital: boolean;
}

const CAPITAL = /^\p{Lu}[\p{Ll}\p{M}]*$/u;

/**
 * Cuts a text into words, which in Vietnamese are one or more syllables: the sequence of words with
 * the least sum of costs (a unigram language model, by dynamic programming after Viterbi).
 * Capitalised names become one word; stretches without marks match words that have them.
 * @param text the original
 * @returns spans in it, in order; punctuation is left out
 */
export function segmentWords(text: string, list: WordList): Span[] {
  return stretchesOf(text).flatMap((stretch) => cheapestWords(stretch, list));
}

/** Syllables with nothing but white space between them. */
function stretchesOf(text: string): Syllable[][] {
  const normal = normalizeText(text);
  const stretches: Syllable[][] = [];
  let before = -1;
  for (const { text: word, start, end } of tokenizeWords(normal.text)) {
    const span = normal.toOriginal(start, end);
    const joined = before >= 0 && normal.text.slice(before, start).trim() === '';
    const capital = CAPITAL.test(text.slice(span.start, span.end));
    const syllable = { ...span, word, plain: foldWord(word), capital };
    if (joined) stretches.at(-1)?.push(syllable);
    else stretches.push([syllable]);
    before = end;
  }
  return stretches;
}

function cheapestWords(syllables: readonly Syllable[], list: WordList): Span[] {
  const unmarked = syllables.every(({ word, plain }) => word === plain);
  const costs: number[] = [0, ...syllables.map(() => Infinity)];
  const origins: number[] = [0];
  for (let from = 0; from < syllables.length; from += 1) {
    let [written, capital] = ['', true];
    const most = Math.min(syllables.length, from + list.longest);
    for (let end = from + 1; end <= most; end += 1) {
      const last = syllables[end - 1] as Syllable;
      written += (end > from + 1 ? ' ' : '') + (unmarked ? last.plain : last.word);
      capital &&= last.capital;
      const known = knownCost(written, end - from, unmarked ? list.plain : list.exact, list);
      const name = capital ? nameCost(end - from, from === 0) : Infinity;
      const cost = (costs[from] as number) + Math.min(known, name);
      if (cost < (costs[end] as number)) [costs[end], origins[end]] = [cost, from];
    }
  }
  return walkBack(syllables, origins);
}

function knownCost(written: string, syllables: number, costs: WordCosts, list: WordList): number {
  return costs.get(written) ?? (syllables === 1 ? list.unknown : Infinity);
}

function walkBack(syllables: readonly Syllable[], origins: readonly number[]): Span[] {
  const words: Span[] = [];
  for (let end = syllables.length; end > 0; end = origins[end] ?? 0) {
    const [first, last] = [syllables[origins[end] ?? 0], syllables[end - 1]];
    if (first !== undefined && last !== undefined) {
      words.push({ start: first.start, end: last.end });
    }
  }
  return words.reverse();
}
