import { type MatchingWord, startsWithDigit } from '../text/matching-text.js';
import { type ScopePhrase, scopePhrases, type ScopeStep } from './scope-phrase.js';

/** A phrase of the tables that stands in a text. */
export interface Match {
  readonly phrase: ScopePhrase;
  /** Indexes of the first and the last word. */
  readonly first: number;
  readonly last: number;
  /** For which word, with its marks, the phrase takes the word of each index. */
  readonly read: ReadonlyMap<number, string>;
}

/** What stands for any number, and for a year, at its place in a phrase. */
const NUMBERS: Readonly<Record<string, RegExp>> = { '#': /^\d/, '@': /^(?:19|20)\d\d$/ };
const PLACES = Object.entries(NUMBERS);
const LONGEST_GAP = 4;
/** Two of three Vietnamese words carry marks; where not one of five does, none were typed. */
const MARKED_SHARE = 5;

/** Phrases by their folded words, one step after the other. */
interface Branch {
  next: Ways;
  afterGap: Ways;
  ends: readonly End[];
}

/** A phrase that ends at a branch, with its place in the tables. */
type End = readonly [place: number, phrase: ScopePhrase];

type Ways = Map<string, Branch>;

/** Of ten thousands of branches most lead to one other or none: those share what is empty. */
const NOWHERE: Ways = new Map();
const NO_ENDS: Branch['ends'] = [];

const tree = treeOf([...scopePhrases().values()].flat());

function treeOf(phrases: readonly ScopePhrase[]): Branch {
  const root = emptyBranch();
  phrases.forEach((phrase, place) => {
    const end = phrase.steps.reduce(branchAfter, root);
    end.ends = [...end.ends, [place, phrase]];
  });
  return root;
}

function branchAfter(branch: Branch, { folded, gap }: ScopeStep): Branch {
  const side = gap ? 'afterGap' : 'next';
  const known = branch[side].get(folded);
  if (known !== undefined) return known;
  if (branch[side] === NOWHERE) branch[side] = new Map();
  const added = emptyBranch();
  branch[side].set(folded, added);
  return added;
}

function emptyBranch(): Branch {
  return { next: NOWHERE, afterGap: NOWHERE, ends: NO_ENDS };
}

/**
 * Follows every phrase of the tables through the words; of those that contradict each other the
 * stronger one stays. Linear in the words.
 * @returns the phrases that stand, decoys among them, in the order of the text
 */
export function matchScopePhrases(words: readonly MatchingWord[]): Match[] {
  const marked = words.filter(isTypedWithMarks).length * MARKED_SHARE >= words.length;
  const matches = words
    .flatMap((_, at) => matchesAt(words, at, marked))
    .sort((a, b) => rank(b) - rank(a) || a.first - b.first);
  return withoutContradictions(matches).sort((a, b) => a.first - b.first);
}

/** What was written out ("bh", "ck") has marks that nobody typed, and is longer than its span. */
function isTypedWithMarks({ exact, folded, start, end }: MatchingWord): boolean {
  return exact !== folded && exact.length <= end - start;
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
  const found: End[] = [];
  goOver(tree.next, words, at, found);
  if (found.length === 0) return [];
  const inOrder = [...new Set(found)].sort(([a], [b]) => a - b);
  return inOrder.flatMap(([, phrase]) => {
    const places = follow(words, at, phrase.steps, marked);
    return places === null ? [] : [matchOf(phrase, places)];
  });
}

/** Collects the phrases whose folded words stand from here on. */
function collect(branch: Branch, words: readonly MatchingWord[], at: number, found: End[]): void {
  found.push(...branch.ends);
  if (branch.next.size > 0) goOver(branch.next, words, at, found);
  if (branch.afterGap.size === 0) return;
  for (let gap = 0; gap <= LONGEST_GAP; gap += 1) goOver(branch.afterGap, words, at + gap, found);
}

/** Goes on behind a word wherever a phrase has that word, or a number in its place. */
function goOver(ways: Ways, words: readonly MatchingWord[], at: number, found: End[]): void {
  const word = words[at];
  if (word === undefined) return;
  const named = ways.get(word.folded);
  if (named !== undefined) collect(named, words, at + 1, found);
  if (!startsWithDigit(word.folded)) return;
  for (const [place, number] of PLACES) {
    const branch = ways.get(place);
    if (branch !== undefined && number.test(word.folded)) collect(branch, words, at + 1, found);
  }
}

/** @returns the index of the word of every step, null when the words do not follow */
function follow(
  words: readonly MatchingWord[],
  from: number,
  steps: readonly ScopeStep[],
  marked: boolean,
): number[] | null {
  const places: number[] = [];
  let at = from - 1;
  for (const step of steps) {
    const furthest = at + 1 + (step.gap ? LONGEST_GAP : 0);
    do at += 1;
    while (at < furthest && !isSaid(words[at], step, marked));
    if (!isSaid(words[at], step, marked)) return null;
    places.push(at);
  }
  return places;
}

function matchOf(phrase: ScopePhrase, places: readonly number[]): Match {
  const own = phrase.steps
    .map(({ exact, context }, index) => ({ at: places[index] ?? 0, exact, context }))
    .filter(({ context }) => !context);
  const read = own.filter(({ exact }) => exact !== '');
  return {
    phrase,
    first: own[0]?.at ?? 0,
    last: own.at(-1)?.at ?? 0,
    read: new Map(read.map(({ at, exact }) => [at, exact])),
  };
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

/** The longer first, of equals the decoy: the later ones must agree with those before. */
function rank({ phrase, first, last }: Match): number {
  return last - first + (phrase.names === null ? 0.5 : 0);
}

function excludes(one: Match, other: Match): boolean {
  const inside = one.first <= other.first && other.last <= one.last;
  const name = one.phrase.names?.dimension;
  const sameMatter = name === undefined || name === other.phrase.names?.dimension;
  return (inside && sameMatter) || readsOtherwise(one, other);
}

/** Whether the two take one word for different ones: "vo" for "vô" and for "vợ". */
function readsOtherwise(one: Match, other: Match): boolean {
  return [...one.read].some(([at, exact]) => (other.read.get(at) ?? exact) !== exact);
}
