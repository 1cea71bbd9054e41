import {
  compareScope,
  holdsOn,
  isScopeRange,
  type ScopeCase,
  scopeOf,
  type ScopeRange,
  type Span,
} from '#domain';
import { type MeasuredQuantity } from '#nlp';
import { type FactBase, type FactValue } from '../knowledge/fact-base.js';
import { isPeriod } from '../knowledge/measure.js';
import { type ScopeMention, scopeNamedBy, scopesIn } from '../knowledge/scopes-in.js';
import {
  compareValue,
  compareWith,
  type SaidValue,
  type ValueComparison,
} from '../reading/compare-value.js';
import { type DatedView } from '../reading/dated-view.js';
import { nearestOfEach, scopeNear } from '../reading/scope-near.js';
import { countNegators, isPast } from '../text/markers.js';
import { type RangeMention, rangesIn } from './case-of-numbers.js';
import { documentsIn, isKnownDocument } from './cited-documents.js';
import { type ClaimFrame, type SaidNumber, type SaidWords } from './claim-frame.js';
import { signsIn } from './frame-words.js';

/** More numbers than this no claim has; a list of hundreds is not compared through. */
const MOST_NUMBERS = 12;

interface Read {
  readonly said: SaidWords;
  readonly mentions: readonly ScopeMention[];
  readonly ranges: readonly RangeMention[];
  readonly measured: readonly MeasuredQuantity[];
}

/** What does not depend on the matter is read once for all matters that a stretch may speak of. */
const reads = new WeakMap<DatedView, Read>();

/**
 * Reads a stretch as a claim about a matter: whom it is told of, what its numbers are to the law of
 * its days, how far and how firmly it is told. Words come folded and exact, so that text without
 * marks and short forms read the same.
 * @param matter id of the matter, without the suffix of a period
 */
export function readFrame(view: DatedView, matter: string, facts: FactBase): ClaimFrame {
  const { said, mentions, ranges, measured } = readOf(view);
  const { day, days, noDay, question, words } = view;
  const inForce = [...new Set(days.flatMap((one) => facts.allInForce(matter, one)))];
  const numbers = numbersOf({ mentions, ranges, measured }, view, matter, facts);
  return {
    ...said,
    matter,
    day,
    days,
    noDay,
    question,
    words,
    span: { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 },
    inForce,
    numbers,
    attributes: attributesOf(numbers),
    documents: said.documents.map((one) => ({ ...one, known: isKnownDocument(one, facts) })),
    facts,
  };
}

function readOf(view: DatedView): Read {
  const known = reads.get(view);
  if (known !== undefined) return known;
  const { words, quantities } = view;
  const mentions = scopesIn(words);
  const told = quantities.filter(
    (one): one is MeasuredQuantity => one.kind !== 'date' && !isPeriod(one),
  );
  const dates = quantities.filter(({ kind }) => kind === 'date').length;
  const measured = told.slice(0, MOST_NUMBERS);
  const ranges = rangesIn(words, measured);
  const { universal, sufficient, immediate, plan, takenBack, later } = signsIn(words);
  const said: SaidWords = {
    scope: { ...scopeNamedBy(mentions), ...rangesNear(null, ranges) },
    universal,
    sufficient,
    immediate,
    draft: plan,
    past: isPast(words),
    later,
    denied: takenBack,
    negated: countNegators(words) % 2 === 1,
    crowded: told.length > MOST_NUMBERS || dates > MOST_NUMBERS,
    documents: documentsIn(words),
  };
  const read = { said, mentions, ranges, measured };
  reads.set(view, read);
  return read;
}

function numbersOf(
  { mentions, ranges, measured }: Pick<Read, 'mentions' | 'ranges' | 'measured'>,
  { days }: DatedView,
  matter: string,
  facts: FactBase,
): SaidNumber[] {
  const compared = measured.map((number) => {
    const scope = { ...scopeNear(number, mentions), ...rangesNear(number, ranges) };
    return { number, scope, ...compareWithOwn({ number, scope, days }, matter, facts) };
  });
  const ranged = askedRanges(matter, facts);
  const found = compared.some(isFound);
  return compared.map((one) => ({ ...one, isCase: isCase(one, ranges, ranged, found) }));
}

/**
 * A matter's own facts are asked first: 95 % is what pensioners get today, but of the near poor it
 * is the rule of 2025. Values of the same attributes that other matters give only tell what the
 * number may have been taken from.
 */
function compareWithOwn(said: SaidValue, matter: string, facts: FactBase): ValueComparison {
  const values = facts.ownValuesOf(matter);
  const isLaw = values.some(({ fact }) => said.days.some((day) => holdsOn(fact, day)));
  const own = isLaw ? compareWith(said, values) : null;
  if (own === null || own.outcome === 'none') return compareValue(said, matter, facts);
  if (own.outcome === 'elsewhere' && isPastOfCase(own, said)) return { ...own, outcome: 'expired' };
  if (own.outcome !== 'other') return own;
  const all = compareValue(said, matter, facts);
  const elsewhere = all.outcome === 'current' || all.outcome === 'elsewhere';
  return { ...own, same: all.same, outcome: elsewhere ? 'elsewhere' : all.outcome };
}

/** Six months for a second child are what others get today, but also what it once was for her. */
function isPastOfCase({ same }: ValueComparison, { scope, days }: SaidValue): boolean {
  return same.some(({ fact, quantity }) => {
    const { outcome, agrees } = compareScope(scopeOf(fact, quantity), scope);
    const over = days.every((day) => (fact.validTo ?? '9999') < day);
    return over && agrees > 0 && (outcome === 'fits' || outcome === 'open');
  });
}

/** The law gives, gave or will give the number. */
function isFound({ outcome }: Pick<ValueComparison, 'outcome'>): boolean {
  return outcome !== 'other' && outcome !== 'none';
}

/** A number that the law does not give, but by which it tells cases apart. */
function isCase(
  one: ValueComparison & { readonly number: Span },
  ranges: readonly RangeMention[],
  ranged: ReadonlySet<ScopeRange>,
  found: boolean,
): boolean {
  if (isFound(one)) return false;
  const range = ranges.find(({ start }) => start === one.number.start);
  if (range === undefined) return false;
  return found || ranged.has(range.name);
}

const asked = new WeakMap<readonly FactValue[], ReadonlySet<ScopeRange>>();

/** @returns by which ranges the values of a matter are told apart */
function askedRanges(matter: string, facts: FactBase): ReadonlySet<ScopeRange> {
  const values = facts.valuesOfMatter(matter);
  const known = asked.get(values);
  if (known !== undefined) return known;
  const scopes = values.flatMap(({ quantity }) => quantity.scope);
  const ranges = new Set(scopes.flatMap((scope) => Object.keys(scope).filter(isScopeRange)));
  asked.set(values, ranges);
  return ranges;
}

/** Of every range the mention nearest to a number, the number itself not among them. */
function rangesNear(number: Span | null, ranges: readonly RangeMention[]): ScopeCase {
  const nearest = nearestOfEach(
    ranges.filter(({ start }) => start !== number?.start),
    ({ name }) => name,
    (mention) => distance(mention, number),
  );
  return Object.fromEntries(nearest.map(({ name, range }) => [name, range]));
}

function distance(mention: Span, number: Span | null): number {
  if (number === null) return mention.start;
  return mention.end <= number.start ? number.start - mention.end : mention.start - number.end;
}

function attributesOf(numbers: readonly SaidNumber[]): string[] {
  const told = numbers.filter(({ isCase }) => !isCase);
  const values = [...told.flatMap(({ same }) => same), ...told.flatMap(({ given }) => given)];
  return [...new Set(values.map(({ quantity }) => quantity.attribute))];
}
