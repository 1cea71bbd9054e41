import { compareScope, holdsOn, type NumberOutcome, type ScopeCase, scopeOf } from '#domain';
import { type MeasuredQuantity } from '#nlp';
import { type FactBase, type FactValue } from '../knowledge/fact-base.js';
import { isComparable, isInsideRange, isSameValue } from '../knowledge/measure.js';

/** What the law of a day says to a number, whoever it is told of. */
type ValueOutcome = Exclude<NumberOutcome, 'case'>;

/** How a number stands to the law, with the values that say so. */
export interface ValueComparison {
  readonly outcome: ValueOutcome;
  /** Whether the named case told the values apart, so that the outcome is about that very case. */
  readonly byCase: boolean;
  /** What the law gives on the day for the case, nearest first; empty when it gives nothing. */
  readonly given: readonly FactValue[];
  /** Values equal to the number, wherever and whenever they hold. */
  readonly same: readonly FactValue[];
}

/** A number with what is said of its case and the days it is judged on. */
export interface SaidValue {
  readonly number: MeasuredQuantity;
  readonly scope: ScopeCase;
  /** ISO days; the number is right when the law of any of them gives it. */
  readonly days: readonly string[];
}

/** Compares a number with every value of a matter's attributes, in force on its days or not. */
export function compareValue(said: SaidValue, matter: string, facts: FactBase): ValueComparison {
  return compareWith(said, facts.valuesOfMatter(matter));
}

/** The same with the values that are asked for. */
export function compareWith(said: SaidValue, asked: readonly FactValue[]): ValueComparison {
  const { number, scope, days } = said;
  const values = asked.filter(({ measure }) => isComparable(number, measure));
  const holding = values.filter(({ fact }) => days.some((day) => holdsOn(fact, day)));
  const same = values.filter(({ quantity }) => isSameValue(number, quantity));
  const { nearest, byCase } = nearestCase(holding, scope);
  const found = { byCase, given: nearest, same };
  return { ...found, outcome: outcomeOf({ number, days, values, holding, nearest, same }) };
}

function outcomeOf({
  number,
  days,
  values,
  holding,
  nearest,
  same,
}: {
  number: MeasuredQuantity;
  days: readonly string[];
  values: readonly FactValue[];
  holding: readonly FactValue[];
  nearest: readonly FactValue[];
  same: readonly FactValue[];
}): ValueOutcome {
  if (values.length === 0) return 'none';
  if (nearest.some((value) => same.includes(value))) return 'current';
  if (nearest.some(({ quantity }) => isInsideRange(number, quantity))) return 'inside';
  if (holding.some((value) => same.includes(value))) return 'elsewhere';
  if (same.length === 0) return 'other';
  const past = same.some(
    ({ fact }) => fact.validTo !== null && days.every((day) => (fact.validTo ?? '') < day),
  );
  return past ? 'expired' : 'future';
}

/** Of values that the named case does not rule out, those that it names most of. */
function nearestCase(
  holding: readonly FactValue[],
  scope: ScopeCase,
): { nearest: FactValue[]; byCase: boolean } {
  const compared = holding.map((value) => ({
    value,
    ...compareScope(scopeOf(value.fact, value.quantity), scope),
  }));
  const possible = compared.filter(({ outcome }) => outcome === 'fits' || outcome === 'open');
  const byAttribute = new Map<string, number>();
  for (const { value, agrees } of possible) {
    const { attribute } = value.quantity;
    byAttribute.set(attribute, Math.max(byAttribute.get(attribute) ?? 0, agrees));
  }
  const nearest = possible.filter(
    ({ value, agrees }) => agrees === byAttribute.get(value.quantity.attribute),
  );
  return {
    nearest: nearest.map(({ value }) => value),
    byCase: nearest.length < compared.length && nearest.some(({ agrees }) => agrees > 0),
  };
}
