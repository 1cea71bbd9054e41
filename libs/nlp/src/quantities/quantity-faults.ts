import { type DateQuantity, type Quantity } from './quantity.js';

/**
 * What is wrong with the quantities read from any text: spans outside of it, empty or overlapping,
 * values that are no numbers, ends or days in the wrong order. For property tests and fuzzing.
 * @returns one line for each fault, empty when all is well
 */
export function faultsOf(text: string, quantities: readonly Quantity[]): string[] {
  return quantities.flatMap((quantity, at) => {
    const before = quantities[at - 1]?.end ?? 0;
    const faults: string[] = [];
    if (quantity.start < before) faults.push(`overlaps at ${quantity.start}`);
    if (quantity.start >= quantity.end) faults.push(`is empty at ${quantity.start}`);
    if (quantity.end > text.length) faults.push(`ends outside at ${quantity.end}`);
    return [...faults, ...valueFaults(quantity)];
  });
}

function valueFaults(quantity: Quantity): string[] {
  if (quantity.kind === 'date') return periodFaults(quantity);
  const { value, upper, comparator } = quantity;
  const ends = upper === null ? [value, value + 1] : [value, upper];
  const [low = 0, high = 0] = ends;
  const faults = ends.every((end) => Number.isFinite(end) && end >= 0) && low < high ? [] : [ends];
  const range = (upper !== null) === (comparator === 'range') ? [] : [`compares by ${comparator}`];
  return [...faults.map((wrong) => `has the values ${wrong.join(' and ')}`), ...range];
}

function periodFaults({ period }: DateQuantity): string[] {
  const sound = period === null || (ISO.test(period.from) && period.from <= period.to);
  return sound ? [] : [`has the days ${period.from} to ${period.to}`];
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;
