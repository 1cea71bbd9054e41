import { type MeasuredQuantity, type QuantityUnit } from './quantity.js';

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
