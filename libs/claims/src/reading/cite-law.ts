import { type Evidence, type Fact, holdsOn } from '#domain';
import { type FactBase, type FactValue } from '../knowledge/fact-base.js';
import { isPeriod } from '../knowledge/measure.js';
import { scopesIn } from '../knowledge/scopes-in.js';
import { compareValue } from './compare-value.js';
import { type MatterCandidate } from './candidate.js';
import { type DatedView } from './dated-vector.js';
import { scopeNear } from './scope-near.js';

/**
 * What a claim rests on: for every matter it may speak of the fact that holds on the days it speaks
 * of, the one whose values it comes nearest to; a matter without law on those days cites the fact
 * that comes next. Likeliest first.
 */
export function citeLaw(
  view: DatedView,
  candidates: readonly MatterCandidate[],
  facts: FactBase,
): Evidence[] {
  return candidates.flatMap(({ matter, probability }) => {
    const fact = settlingFact(view, matter, facts);
    return fact === null ? [] : [{ factId: fact.id, narrativeId: null, score: probability }];
  });
}

/** @returns the fact of a matter that settles what a stretch says, null for an unknown matter */
export function settlingFact(view: DatedView, matter: string, facts: FactBase): Fact | null {
  const variants = facts.variantsOf(matter);
  const holding = variants.filter((fact) => view.days.some((day) => holdsOn(fact, day)));
  if (holding.length === 0) return nearestInTime(variants, view.day);
  if (holding.length === 1) return holding[0] ?? null;
  const named = valuesMet(view, matter, facts).find(({ fact }) => holding.includes(fact));
  return named?.fact ?? facts.get(matter) ?? holding[0] ?? null;
}

/** Values of the law that the numbers of a stretch are equal to or stand beside, equal ones first. */
function valuesMet(view: DatedView, matter: string, facts: FactBase): FactValue[] {
  const mentions = scopesIn(view.words);
  const compared = view.quantities.flatMap((number) => {
    if (number.kind === 'date' || isPeriod(number)) return [];
    const scope = scopeNear(number, mentions);
    return [compareValue({ number, scope, days: view.days }, matter, facts)];
  });
  return [...compared.flatMap(({ same }) => same), ...compared.flatMap(({ given }) => given)];
}

/** The fact that began last before the day, else the one that begins first after it. */
function nearestInTime(variants: readonly Fact[], day: string): Fact | null {
  const byStart = variants.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  return byStart.findLast((fact) => (fact.validFrom ?? '') <= day) ?? byStart[0] ?? null;
}
