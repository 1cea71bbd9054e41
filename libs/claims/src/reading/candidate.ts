import { type Fact, holdsOn } from '#domain';
import { type FactBase } from '../knowledge/fact-base.js';

/** A matter of the law that a stretch of a post may speak of. */
export interface MatterCandidate {
  /** Id of the matter: a fact's without the suffix of its period. */
  readonly matter: string;
  /** 0 to 1. */
  readonly probability: number;
}

/** @returns ids of the matter's facts that hold on the day, sorted and joined: the law of that day */
export function lawOf(matter: string, day: string, facts: FactBase): string {
  const ids = facts.allInForce(matter, day).map(({ id }) => id);
  return ids.length > 0 ? ids.sort().join('+') : `none-${matter}`;
}

/** @returns whether a fact of the matter begins to hold after the day */
export function isToChange(variants: readonly Fact[], day: string): boolean {
  return variants.some((fact) => !holdsOn(fact, day) && (fact.validFrom ?? '') > day);
}
