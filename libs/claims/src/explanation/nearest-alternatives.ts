import { type Alternative, type Fact, holdsOn } from '#domain';
import { type FactBase } from '../knowledge/fact-base.js';
import { citeLaw } from '../reading/cite-law.js';
import { type DatedView } from '../reading/dated-view.js';
import { type LawReading } from '../reading/read-laws.js';

const MOST = 4;
const SCORE_UNIT = 10_000;

/** What a claim was held against, so that it is no alternative. */
interface Chosen {
  readonly law: LawReading | null;
  readonly facts: readonly (string | null)[];
}

/**
 * What a claim might have been held against as well: the other matters it may speak of, likeliest
 * first, then the rules of its own matter that held before or will hold.
 */
export function nearestAlternatives(
  view: DatedView,
  laws: readonly LawReading[],
  chosen: Chosen,
  facts: FactBase,
): Alternative[] {
  const others = laws.filter((law) => law !== chosen.law);
  const near = others.flatMap((law) => citedFacts(view, law, facts).map((fact) => ({ fact, law })));
  const { law: own } = chosen;
  const periods = own === null ? [] : otherPeriods(facts.variantsOf(own.matter), view.days);
  const all = [...near, ...periods.map((fact) => ({ fact, law: own ?? null }))];
  const seen = new Set(chosen.facts);
  return all
    .filter(({ fact }) => !seen.has(fact.id) && seen.add(fact.id))
    .slice(0, MOST)
    .map(({ fact, law }) => ({
      factId: fact.id,
      score: Math.round((law?.probability ?? 0) * SCORE_UNIT) / SCORE_UNIT,
      because: becauseOf(fact, law, view.days),
    }));
}

function citedFacts(view: DatedView, law: LawReading, facts: FactBase): Fact[] {
  return citeLaw(view, [law], facts).flatMap(({ factId }) => facts.get(factId ?? '') ?? []);
}

/** The last one that held before the days and the first one that will hold after them. */
function otherPeriods(variants: readonly Fact[], days: readonly string[]): Fact[] {
  const first = days.toSorted()[0] ?? '';
  const last = days.toSorted().at(-1) ?? '';
  const before = variants
    .filter(({ validTo }) => validTo !== null && validTo < first)
    .toSorted((a, b) => (b.validTo ?? '').localeCompare(a.validTo ?? ''));
  const after = variants
    .filter(({ validFrom }) => validFrom !== null && validFrom > last)
    .toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  return [...before.slice(0, 1), ...after.slice(0, 1)];
}

function becauseOf(
  fact: Fact,
  law: LawReading | null,
  days: readonly string[],
): Alternative['because'] {
  if (!fact.usable) return 'unusable';
  if (!days.some((day) => holdsOn(fact, day))) return 'not-in-force';
  const told = law?.frame.numbers.filter(({ isCase }) => !isCase) ?? [];
  if (told.length > 0 && told.every(({ outcome }) => outcome === 'none')) {
    return 'measures-otherwise';
  }
  if (told.some(({ outcome }) => outcome === 'elsewhere')) return 'other-case';
  return 'less-likely';
}
