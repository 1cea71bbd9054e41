import { hasDiacritics, type MatchingWord } from '../text/matching-text.js';
import { type ScopePhrase, scopePhrases, type ScopeStep } from './scope-phrase.js';

/** A phrase of the tables that stands in a text. */
export interface Match {
  readonly phrase: ScopePhrase;
  /** Indexes of the first and the last word. */
  readonly first: number;
  readonly last: number;
}

/** What stands for any number, and for a year, at its place in a phrase. */
const NUMBERS: Readonly<Record<string, RegExp>> = { '#': /^\d/, '@': /^(?:19|20)\d\d$/ };
const LONGEST_GAP = 4;

const phrases = scopePhrases();

/**
 * Follows every phrase of the tables through the words; of those that contradict each other the
 * stronger one stays. Linear in the words.
 * @returns the phrases that stand, decoys among them, in the order of the text
 */
export function matchScopePhrases(words: readonly MatchingWord[]): Match[] {
  const marked = hasDiacritics(words);
  const matches = words
    .flatMap((_, at) => matchesAt(words, at, marked))
    .sort((a, b) => rank(b) - rank(a) || a.first - b.first);
  return withoutContradictions(matches).sort((a, b) => a.first - b.first);
}

/** @param matches the strongest first, each of a few words */
function withoutContradictions(matches: readonly Match[]): Match[] {
  const byWord = new Map<number, Match[]>();
  return matches.filter((match) => {
    const places = range(match.first, match.last);
    const standing = places.flatMap((at) => byWord.get(at) ?? []);
    if (standing.some((one) => excludes(one, match))) return false;
    for (const at of places) byWord.set(at, [...(byWord.get(at) ?? []), match]);
    return true;
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function matchesAt(words: readonly MatchingWord[], at: number, marked: boolean): Match[] {
  const word = words[at];
  if (word === undefined) return [];
  const starting = phrases.get(word.folded) ?? [];
  const counted = NUMBERS['#']?.test(word.folded) === true ? (phrases.get('#') ?? []) : [];
  return [...starting, ...counted].flatMap((phrase) => {
    const last = follow(words, at, phrase, marked);
    return last === null ? [] : [{ phrase, first: at, last }];
  });
}

function follow(
  words: readonly MatchingWord[],
  from: number,
  { steps }: ScopePhrase,
  marked: boolean,
): number | null {
  let at = from - 1;
  let last = at;
  for (const step of steps) {
    const furthest = at + 1 + (step.gap ? LONGEST_GAP : 0);
    do at += 1;
    while (at < furthest && !isSaid(words[at], step, marked));
    if (!isSaid(words[at], step, marked)) return null;
    if (!step.context) last = at;
  }
  return last;
}

function isSaid(word: MatchingWord | undefined, step: ScopeStep, marked: boolean): boolean {
  if (word === undefined) return false;
  const number = NUMBERS[step.folded];
  if (number !== undefined) return number.test(word.folded);
  if (word.folded !== step.folded) return false;
  if (step.typed === 'marked')
    return word.exact === step.exact && (marked || step.exact !== word.folded);
  if (step.typed === 'in-marked-text') return marked && word.exact === step.exact;
  return word.exact === word.folded || word.exact === step.exact;
}

/** Decoys first, then the longer: the later ones must agree with those before. */
function rank({ phrase, first, last }: Match): number {
  return (phrase.names === null ? 1000 : 0) + (last - first);
}

function excludes(one: Match, other: Match): boolean {
  const inside = one.first <= other.first && other.last <= one.last;
  const name = one.phrase.names?.dimension;
  const sameMatter = name === undefined || name === other.phrase.names?.dimension;
  return (inside && sameMatter) || readsOtherwise(one, other);
}

/** Whether the two take one word for different ones: "vo" for "vô" and for "vợ". */
function readsOtherwise(one: Match, other: Match): boolean {
  const [a, b] = [readingsOf(one), readingsOf(other)];
  if (a === null || b === null) return false;
  return [...a].some(([at, exact]) => (b.get(at) ?? exact) !== exact);
}

function readingsOf({ phrase, first, last }: Match): Map<number, string> | null {
  if (phrase.steps.some(({ gap }) => gap)) return null;
  const read = phrase.steps.slice(0, last - first + 1);
  return new Map(read.map(({ exact }, index) => [first + index, exact]));
}
