import { type Evidence, type Fact, holdsOn } from '#domain';
import { type FactBase, type FactValue } from '../knowledge/fact-base.js';
import { type ClaimFrame } from '../frames/claim-frame.js';
import { type DatedView } from './dated-view.js';
import { type LawReading } from './read-laws.js';

/**
 * What a claim rests on: for every matter it may speak of the fact that holds on the days it speaks
 * of, the one whose values it comes nearest to; where the matter has no law on those days, what
 * measures the same on them, and then the matter's own fact that stands nearest in time. Likeliest
 * first, no fact twice.
 */
export function citeLaw(view: DatedView, laws: readonly LawReading[], facts: FactBase): Evidence[] {
  const cited = new Map<string, Evidence>();
  for (const law of laws) {
    for (const { id } of settlingFacts(view, law, facts)) {
      if (!cited.has(id)) cited.set(id, { factId: id, narrativeId: null, score: law.probability });
    }
  }
  return [...cited.values()];
}

/** @returns the facts that settle what a stretch says of a matter, the deciding one first */
function settlingFacts(view: DatedView, law: LawReading, facts: FactBase): Fact[] {
  const { matter } = law;
  const holds = (fact: Fact): boolean => view.days.some((day) => holdsOn(fact, day));
  const variants = facts.variantsOf(matter);
  const holding = variants.filter(holds);
  if (holding.length > 0) return [nearestOf(holding, law)];
  const successors = facts.valuesOfMatter(matter).flatMap(({ fact }) => (holds(fact) ? fact : []));
  const successor = successors.length > 0 ? [nearestOf(successors, law)] : [];
  return [...successor, ...nearestInTime(variants, view.day)];
}

/** Of facts that hold together the one whose values the numbers of the stretch meet. */
function nearestOf(holding: readonly Fact[], { matter, frame }: LawReading): Fact {
  const [first] = holding;
  if (first === undefined) throw new Error('some fact holds');
  if (holding.length === 1) return first;
  const met = valuesMet(frame).find(({ fact }) => holding.includes(fact));
  return met?.fact ?? holding.find(({ id }) => id === matter) ?? first;
}

/** Values of the law that the numbers of a stretch are equal to or stand beside, equal ones first. */
function valuesMet({ numbers }: ClaimFrame): FactValue[] {
  return [...numbers.flatMap(({ same }) => same), ...numbers.flatMap(({ given }) => given)];
}

/** The fact that began last before the day, else the one that begins first after it. */
function nearestInTime(variants: readonly Fact[], day: string): Fact[] {
  const byStart = variants.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  const nearest = byStart.findLast((fact) => (fact.validFrom ?? '') <= day) ?? byStart[0];
  return nearest === undefined ? [] : [nearest];
}
