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
 * of, the one whose values it comes nearest to; where the matter has no law on those days, what
 * measures the same on them, and then the matter's own fact that stands nearest in time. Likeliest
 * first, no fact twice.
 */
export function citeLaw(
  view: DatedView,
  candidates: readonly MatterCandidate[],
  facts: FactBase,
): Evidence[] {
  const cited = new Map<string, Evidence>();
  for (const { matter, probability } of candidates) {
    for (const { id } of settlingFacts(view, matter, facts)) {
      if (!cited.has(id)) cited.set(id, { factId: id, narrativeId: null, score: probability });
    }
  }
  return [...cited.values()];
}

/** @returns the facts that settle what a stretch says of a matter, the deciding one first */
function settlingFacts(view: DatedView, matter: string, facts: FactBase): Fact[] {
  const holds = (fact: Fact): boolean => view.days.some((day) => holdsOn(fact, day));
  const variants = facts.variantsOf(matter);
  const holding = variants.filter(holds);
  if (holding.length > 0) return [nearestOf(holding, view, matter, facts)];
  const successors = facts.valuesOfMatter(matter).flatMap(({ fact }) => (holds(fact) ? fact : []));
  const successor = successors.length > 0 ? [nearestOf(successors, view, matter, facts)] : [];
  return [...successor, ...nearestInTime(variants, view.day)];
}

/** Of facts that hold together the one whose values the numbers of the stretch meet. */
function nearestOf(
  holding: readonly Fact[],
  view: DatedView,
  matter: string,
  facts: FactBase,
): Fact {
  const [first] = holding;
  if (first === undefined) throw new Error('some fact holds');
  if (holding.length === 1) return first;
  const met = valuesMet(view, matter, facts).find(({ fact }) => holding.includes(fact));
  return met?.fact ?? holding.find(({ id }) => id === matter) ?? first;
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
function nearestInTime(variants: readonly Fact[], day: string): Fact[] {
  const byStart = variants.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  const nearest = byStart.findLast((fact) => (fact.validFrom ?? '') <= day) ?? byStart[0];
  return nearest === undefined ? [] : [nearest];
}
