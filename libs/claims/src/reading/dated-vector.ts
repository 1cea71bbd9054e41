import { hashName, type MeasuredQuantity } from '#nlp';
import { type ClaimFrame } from '../frames/claim-frame.js';
import { type FactBase } from '../knowledge/fact-base.js';
import { type RuleFinding } from '../rules/rule-finding.js';
import { isDenied, isDraft, isPast } from '../text/markers.js';
import { type MatchingWord } from '../text/matching-text.js';
import { isToChange, lawOf } from './candidate.js';
import { type LawReading } from './read-laws.js';
import { type DatedView } from './dated-view.js';
import { valueHash, wordHashes } from './piece-vector.js';
import { combine, type SparseVector, VectorBuilder } from './sparse-vector.js';

const NEGATORS: ReadonlySet<string> = new Set(
  'khong chua chang khoi dung het cha hong deo ko'.split(' '),
);
/** How many words a negation colours. */
const REACH = 4;
const NEGATED = 0x3c6ef372;
const BEFORE = 5;
const AFTER = 8;

/** How a claim is told, beside what it says. */
const SIGNS = ['universal', 'sufficient', 'draft', 'later', 'denied', 'negated'] as const;

/** A second or third matter less likely than this is not crossed with the words of a stretch. */
const LEAST_CROSSED = 0.08;

const builder = new VectorBuilder();

/**
 * What says whether a stretch tells its matter rightly on its day: its words; the same crossed with
 * the law of the day, negated words apart, so that each rule has its own right and wrong wordings;
 * how its numbers stand to the values of the law; signs of drafts, past rules and denials.
 * @param piece the vector by which its matters were found
 * @param laws matters it may speak of, likeliest first, with what the rules say
 */
export function datedVector(
  view: DatedView,
  piece: SparseVector,
  laws: readonly LawReading[],
  facts: FactBase,
): SparseVector {
  builder.begin(piece);
  const grams = withPairs(negationMarked(view.words));
  for (const law of laws.filter(isLikely)) addLaw(view, grams, law, facts);
  addSigns(view, laws);
  builder.endPlainGroup();
  return builder.take();
}

/** The likeliest matter, and others that are not too far from it. */
function isLikely({ probability }: LawReading, place: number): boolean {
  return place === 0 || probability >= LEAST_CROSSED;
}

function addLaw(
  view: DatedView,
  grams: readonly number[],
  { matter, probability, frame, findings }: LawReading,
  facts: FactBase,
): void {
  const share = Math.sqrt(probability);
  const laws = new Set(view.days.map((day) => lawOf(matter, day, facts)));
  const part = share / laws.size;
  for (const name of laws) {
    const law = hashName(name);
    builder.add(law, 0.3 * part);
    for (const gram of grams) builder.add(combine(law, gram), 0.25 * part);
  }
  const all = hashName([...laws].join(' '));
  addValues(view, frame, all, share);
  addDays(view, laws, matter, share, facts);
  addFindings(frame, findings, all, share);
}

/** What the named rules say, and how widely and firmly the matter is told. */
function addFindings(
  frame: ClaimFrame,
  findings: readonly RuleFinding[],
  law: number,
  share: number,
): void {
  for (const { rule } of findings) {
    const name = hashName(`rule ${rule}`);
    builder.add(name, 1.2 * share);
    builder.add(combine(law, name), 0.5 * share);
  }
  for (const sign of SIGNS) {
    if (!frame[sign]) continue;
    const name = hashName(`told ${sign}`);
    builder.add(name, 0.5 * share);
    builder.add(combine(law, name), 0.5 * share);
  }
}

/** Whether the days it speaks of are the post's, and whether the law differs between them. */
function addDays(
  { day, days }: DatedView,
  laws: ReadonlySet<string>,
  matter: string,
  share: number,
  facts: FactBase,
): void {
  const today = lawOf(matter, day, facts);
  const usable = facts.allInForce(matter, day).some((fact) => fact.usable);
  addName(`usable ${String(usable)}`, 0.3 * share);
  if (isToChange(facts.variantsOf(matter), day)) addName('to change', 0.5 * share);
  if (days.some((one) => one > day)) addName('speaks of later', 0.5 * share);
  if (days.some((one) => one < day)) addName('speaks of earlier', 0.5 * share);
  if (!laws.has(today)) addName('other law than today', 0.7 * share);
}

function addValues(
  { words }: DatedView,
  { numbers }: ClaimFrame,
  law: number,
  share: number,
): void {
  const told = new Set<string>();
  for (const { number, outcome, byCase, isCase } of numbers) {
    const name = isCase ? 'case' : outcome;
    const hash = hashName(`outcome ${name}`);
    const value = combine(law, valueHash(number.unit, number.value));
    builder.add(value, 0.7 * share);
    builder.add(combine(law, hash), 0.5 * share);
    if (byCase) addName(`by case ${name}`, 0.7 * share);
    if (!told.has(name)) builder.add(hash, 1.2 * share);
    told.add(name);
    for (const word of near(number, words)) builder.add(combine(value, word), 0.3 * share);
  }
  addName(`outcomes ${[...told].sort().join(' ')}`, 1.2 * share);
}

/** Hashes of the words round a number: they say whose number it is. */
function near(said: MeasuredQuantity, words: readonly MatchingWord[]): number[] {
  const at = words.findIndex(({ start }) => start >= said.start);
  return at < 0 ? [] : wordHashes(words.slice(Math.max(0, at - BEFORE), at + AFTER));
}

function addSigns(view: DatedView, candidates: readonly LawReading[]): void {
  const { words, around, quantities, whole, question } = view;
  if (isDraft(words)) addName('draft', 0.7);
  if (isPast(words)) addName('past', 0.7);
  if (isDenied(words)) addName('denied', 0.5);
  if (isDraft(around)) addName('draft around', 0.4);
  if (isPast(around)) addName('past around', 0.4);
  if (whole) addName('whole', 0.3);
  if (question) addName('question', 0.5);
  addName(`surest ${Math.floor(10 * Math.sqrt(candidates[0]?.probability ?? 0))}`, 0.6);
  addName(`numbers ${Math.min(3, quantities.length)}`, 0.4);
  addName(`length ${Math.min(6, words.length >> 2)}`, 0.4);
}

function addName(name: string, value: number): void {
  builder.add(hashName(name), value);
}

/** @returns hashes of the words, each with that of its pair with the word before it */
function withPairs(words: readonly number[]): number[] {
  const grams: number[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    grams.push(word);
    if (before !== undefined) grams.push(combine(before, word));
  });
  return grams;
}

/** @returns hashes of the words, those that a negation colours apart */
function negationMarked(words: readonly MatchingWord[]): number[] {
  const hashes = wordHashes(words);
  let left = 0;
  return words.map(({ folded }, at) => {
    const hash = hashes[at] as number;
    const marked = left > 0 ? combine(NEGATED, hash) : hash;
    left = NEGATORS.has(folded) ? REACH : Math.max(0, left - 1);
    return marked;
  });
}
