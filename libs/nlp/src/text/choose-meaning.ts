import { foldWord } from './fold-text.js';
import { type Meaning } from './word-meanings.js';

/** A word of a text as its neighbours see it. */
export interface Neighbour {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Signs beside a word, then those one further. */
type Signs = readonly (readonly string[])[];

const NEAR = 3;
const FAR = 1.5;
const CLAUSE_END = /[.,;:!?…\n()"“”]|\p{Extended_Pictographic}/u;
const EDGES = new Set(['^', '$']);
const PLAIN_NUMBER = /^\d{1,3}(?:[.,]\d{3}){0,3}$|^\d{1,5}(?:,\d{1,2})?$/;
const YEAR = /^(?:19|20)\d\d$/;
const PHONE = /^(?:0|84)\d/;

/**
 * Chooses among the meanings of a short form by its neighbours: each meaning starts from its prior
 * and gains 3 for a known word beside it and 1.5 for one at two words' distance.
 * @param text what the words were cut from
 * @returns what to write, or '' to leave the form as it is
 */
export function chooseMeaning(
  meanings: readonly Meaning[],
  text: string,
  words: readonly Neighbour[],
  at: number,
): string {
  const [only] = meanings;
  if (only === undefined || meanings.length === 1) return only?.expansion ?? '';
  const left = neighbours(text, words, at, -1);
  const right = neighbours(text, words, at, 1);
  let best = only;
  let most = -Infinity;
  for (const meaning of meanings) {
    const score = scoreOf(meaning, left, right);
    if (score <= most) continue;
    best = meaning;
    most = score;
  }
  return best.expansion;
}

function scoreOf(meaning: Meaning, left: Signs, right: Signs): number {
  const before = support(meaning.left, left);
  const behind = support(meaning.right, right);
  if ((meaning.needsLeft && before < NEAR) || (meaning.needsRight && behind < NEAR)) {
    return -Infinity;
  }
  return meaning.prior + before + behind;
}

/** Signs beside the word and one further, up to the end of the clause. */
function neighbours(text: string, words: readonly Neighbour[], at: number, step: 1 | -1): Signs {
  const near: (readonly string[])[] = [];
  for (let index = at; near.length < 2; index += step) {
    const next = words[index + step];
    const gap = step === 1 ? gapAfter(text, words, index) : gapAfter(text, words, index - 1);
    // A stop without a space joins (q.9); it ends nothing.
    if (next === undefined || (gap !== '.' && CLAUSE_END.test(gap))) {
      near.push([step === 1 ? '$' : '^', ...(gap.includes(':') ? [':'] : [])]);
      break;
    }
    near.push(gap.includes('/') ? [...signsOf(next.text), '/'] : signsOf(next.text));
  }
  return near;
}

function gapAfter(text: string, words: readonly Neighbour[], at: number): string {
  return text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? text.length);
}

function signsOf(word: string): readonly string[] {
  if (!/^\d/.test(word)) return [foldWord(word)];
  if (PHONE.test(word)) return ['0'];
  if (!PLAIN_NUMBER.test(word) || YEAR.test(word)) return [word];
  const number = Number(word);
  const size = number <= 12 ? '#12' : number >= 18 && number <= 110 ? '#18' : '#';
  return ['#', size, word];
}

function support(known: ReadonlySet<string>, near: Signs): number {
  if (known.size === 0) return 0;
  const [first, second] = near;
  const beside = first?.some((sign) => known.has(sign)) ?? false;
  const further = second?.some((sign) => known.has(sign) && !EDGES.has(sign)) ?? false;
  return (beside ? NEAR : 0) + (further ? FAR : 0);
}
