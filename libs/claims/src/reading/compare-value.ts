import { holdsOn } from '#domain';
import { type MeasuredQuantity } from '#nlp';
import { type FactBase, type FactValue } from '../knowledge/fact-base.js';
import { isComparable, isInsideRange, isSameValue } from '../knowledge/measure.js';

/**
 * What the law of a day says to a number: it gives it (`current`, or `inside` a range it gives), it
 * gave it once (`expired`), it will (`future`), it gives other ones (`other`), or it measures
 * nothing of the kind (`none`).
 */
export const VALUE_OUTCOMES = ['current', 'inside', 'expired', 'future', 'other', 'none'] as const;

export type ValueOutcome = (typeof VALUE_OUTCOMES)[number];

/** Compares a number with every value of a matter's attributes, in force on the day or not. */
export function compareValue(
  said: MeasuredQuantity,
  matter: string,
  day: string,
  facts: FactBase,
): ValueOutcome {
  const values = facts
    .valuesOfMatter(matter)
    .filter(({ measure }) => isComparable(said, measure));
  if (values.length === 0) return 'none';
  const holding = values.filter(({ fact }) => holdsOn(fact, day));
  const given = (value: FactValue): boolean => isSameValue(said, value.quantity);
  if (holding.some(given)) return 'current';
  if (holding.some(({ quantity }) => isInsideRange(said, quantity))) return 'inside';
  const elsewhere = values.filter(given);
  if (elsewhere.length === 0) return 'other';
  const past = elsewhere.some(({ fact }) => fact.validTo !== null && fact.validTo < day);
  return past ? 'expired' : 'future';
}
