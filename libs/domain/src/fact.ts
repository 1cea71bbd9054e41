import { type Topic } from './topic.js';

/** Where in the law a fact stands, e.g. Luật 41/2024/QH15, Điều 64 khoản 1. */
interface Citation {
  readonly document: string;
  readonly locator: string | null;
}

export const QUANTITY_COMPARATORS = ['eq', 'gte', 'lte', 'gt', 'lt', 'range'] as const;

export type QuantityComparator = (typeof QUANTITY_COMPARATORS)[number];

/** One measured value of a fact, in the unit of its attribute (config/facts/attributes). */
export interface FactQuantity {
  readonly attribute: string;
  readonly comparator: QuantityComparator;
  /** One number, or the two ends of a `range`. */
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly appliesTo: string | null;
}

/** One rule of the law with the days on which it holds. Dates are ISO days in Vietnam's time. */
export interface Fact {
  readonly id: string;
  readonly topic: Topic;
  readonly statement: string;
  readonly value: string | null;
  readonly quantities: readonly FactQuantity[];
  readonly conditions: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly previous: string | null;
  readonly legalBasis: readonly Citation[];
  readonly sources: readonly string[];
  readonly confidence: string;
  readonly usable: boolean;
  /** Why the fact may not decide a verdict; null when it may. */
  readonly unusableReason: string | null;
}

/** @returns whether the fact holds on an ISO day; a fact without a start has always held. */
export function holdsOn(fact: Pick<Fact, 'validFrom' | 'validTo'>, day: string): boolean {
  return (fact.validFrom ?? '') <= day && day <= (fact.validTo ?? '9999-12-31');
}
