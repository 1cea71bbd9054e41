import { holdTogether, mayDecide, scopeKey, scopeOf } from '#domain';
import { type FactBase, type FactValue } from './fact-base.js';

type Contradictions = ReadonlyMap<FactValue, readonly FactValue[]>;

const known = new WeakMap<FactBase, Contradictions>();

/**
 * @returns what facts give otherwise for the same attribute and scope, on some day on which the
 *   value itself holds. Facts that may not decide contradict nothing.
 */
export function contradictionsOf(value: FactValue, facts: FactBase): readonly FactValue[] {
  let all = known.get(facts);
  if (all === undefined) {
    all = findContradictions(facts);
    known.set(facts, all);
  }
  return all.get(value) ?? [];
}

function findContradictions(facts: FactBase): Contradictions {
  const found = new Map<FactValue, FactValue[]>();
  const values = facts.allValues().filter(({ fact }) => mayDecide(fact));
  const groups = Map.groupBy(
    values,
    ({ fact, quantity }) => `${quantity.attribute} ${scopeKey(scopeOf(fact, quantity))}`,
  );
  for (const group of groups.values()) {
    for (const value of group) {
      const others = group.filter(
        (one) => holdTogether(one.fact, value.fact) && differ(one, value),
      );
      if (others.length > 0) found.set(value, others);
    }
  }
  return found;
}

/** Fifteen years and 180 months are one value; "từ 15 năm" and "đến 15 năm" are two. */
function differ(a: FactValue, b: FactValue): boolean {
  return keyOf(a) !== keyOf(b);
}

function keyOf({ quantity, measure }: FactValue): string {
  const ends = [quantity.value].flat().map((end) => Math.round(end * measure.factor * 1e6));
  return [quantity.comparator, measure.dimension, measure.per, ...ends].join(' ');
}
