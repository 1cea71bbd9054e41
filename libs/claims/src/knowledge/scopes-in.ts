import {
  type ScopeCase,
  type ScopeDimension,
  type ScopeValue,
  type Span,
  withoutWider,
} from '#domain';
import { hasDiacritics, type MatchingWord } from '../text/matching-text.js';
import { type ScopePhrase, scopePhrases, type ScopeStep } from './scope-phrase.js';

/** Words of a text that name a value of the scope vocabulary. */
export interface ScopeMention extends Span {
  readonly dimension: ScopeDimension;
  readonly value: ScopeValue;
}

interface Match {
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
 * Finds by which words a clause names for whom, where, when and in what sense something holds,
 * typed with or without marks. Of readings that contradict each other the longer one counts
 * ("điều trị vô sinh" is no "vợ sinh"); numbers (years, ages, amounts) are left to the quantities.
 * @returns the mentions in the order of the text
 */
export function scopesIn(words: readonly MatchingWord[]): ScopeMention[] {
  const marked = hasDiacritics(words);
  const matches = words
    .flatMap((_, at) => matchesAt(words, at, marked))
    .sort((a, b) => rank(b) - rank(a) || a.first - b.first);
  const kept: Match[] = [];
  for (const match of matches) if (!kept.some((one) => excludes(one, match))) kept.push(match);
  return kept
    .sort((a, b) => a.first - b.first)
    .flatMap(({ phrase: { names }, first, last }) => {
      const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
      return names === null ? [] : [{ ...names, start, end }];
    });
}

/** @returns what the mentions say together; a wider value beside a narrower one says nothing new */
export function scopeNamedBy(mentions: readonly ScopeMention[]): ScopeCase {
  const named = new Map<ScopeDimension, ScopeValue[]>();
  for (const { dimension, value } of mentions) {
    const values = named.get(dimension) ?? [];
    if (!values.includes(value)) named.set(dimension, [...values, value]);
  }
  return Object.fromEntries([...named].map(([name, values]) => [name, withoutWider(values)]));
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
  if (other.first > one.last || one.first > other.last) return false;
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
