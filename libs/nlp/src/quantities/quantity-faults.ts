import { type Quantity } from './quantity.js';

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
  if (quantity.kind === 'date') {
    const { period } = quantity;
    const ordered = period === null || (ISO.test(period.from) && period.from <= period.to);
    return ordered ? [] : [`has the days ${period.from} to ${period.to}`];
  }
  const { value, upper, comparator } = quantity;
  const finite = Number.isFinite(value) && value >= 0 && (upper === null || upper > value);
  if (!finite) return [`has the values ${value} and ${upper ?? 'none'}`];
  return (upper !== null) === (comparator === 'range') ? [] : [`compares by ${comparator}`];
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;
