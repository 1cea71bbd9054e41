import { type Fact } from '#domain';
import { parseQuantities, type Quantity } from '#nlp';

const known = new WeakMap<Fact, readonly Quantity[]>();

/**
 * @returns the numbers that stand in a fact's own words: thresholds, examples and earlier values
 *   beside those it gives as typed values
 */
export function numbersOfFact(fact: Fact): readonly Quantity[] {
  const read = known.get(fact);
  if (read !== undefined) return read;
  const told = [fact.statement, fact.conditions ?? '', fact.value ?? ''].join('. ');
  const numbers = parseQuantities(told, fact.validFrom ?? '2026-01-01');
  known.set(fact, numbers);
  return numbers;
}
