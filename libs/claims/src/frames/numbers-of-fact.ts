import { type Fact } from '#domain';
import { parseQuantities, type Quantity } from '#nlp';

const known = new WeakMap<Fact, readonly Quantity[]>();
/** "(trước 95%)" and "Bẫy: '0,05%/ngày'" name what does not hold. */
const NOT_IN_FORCE = /\(trước[^)]{0,80}\)|['‘“"][^'’”"]{0,120}['’”"]/gu;
const FROM_TRAP = /Bẫy.{0,400}$|trước (?:\d\d\/)?\d\d\/\d{4}:.{0,200}$/u;

/**
 * @returns the numbers that stand in a fact's own words: thresholds and examples beside those it
 *   gives as typed values
 */
export function numbersOfFact(fact: Fact): readonly Quantity[] {
  const read = known.get(fact);
  if (read !== undefined) return read;
  const conditions = (fact.conditions ?? '').replace(FROM_TRAP, '');
  const told = [fact.statement, conditions, fact.value ?? ''].join('. ').replace(NOT_IN_FORCE, '');
  const numbers = parseQuantities(told, fact.validFrom ?? '2026-01-01');
  known.set(fact, numbers);
  return numbers;
}

const knownTraps = new WeakMap<Fact, readonly Quantity[]>();
const TRAP = /Bẫy.{0,400}$/u;

/** @returns the numbers that a fact's conditions warn of: what is taken for its value */
export function numbersOfTraps(fact: Fact): readonly Quantity[] {
  const read = knownTraps.get(fact);
  if (read !== undefined) return read;
  const told = TRAP.exec(fact.conditions ?? '')?.[0] ?? '';
  const numbers = parseQuantities(told, fact.validFrom ?? '2026-01-01');
  knownTraps.set(fact, numbers);
  return numbers;
}
