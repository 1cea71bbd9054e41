import { type Amount } from './read-amount.js';
import { type MeasuredQuantity, type QuantityUnit } from './quantity.js';
import { type UnitFound } from './units.js';

/** A measured number before its hedges, its range and its place in the text are known. */
export interface Measure {
  readonly kind: MeasuredQuantity['kind'];
  readonly unit: QuantityUnit;
  readonly value: number;
  /** "hai ba năm": the second number, else null. */
  readonly upper: number | null;
  readonly next: number;
  readonly more: boolean;
  /** Scale of the number in words ("triệu"), to be lent to the other end of a range. */
  readonly scale: number;
}

/** The measure that an amount makes with the unit behind it. */
export function measureWith(
  { value, upper, more, scale }: Amount,
  { kind, unit, next, factor }: UnitFound,
): Measure {
  return { kind, unit, value: value * factor, upper, next, more, scale };
}
