import { z } from 'zod';
import {
  isScopeDimension,
  isScopeRange,
  isScopeValue,
  type Range,
  type ScopeCase,
  type ScopeDimension,
  type ScopeValue,
} from '#domain';

/** As in the file: one value or several of a dimension; a range as [from, to), null: no end. */
const written = z.record(
  z.string(),
  z.union([z.string(), z.tuple([z.number(), z.number().nullable()]), z.array(z.string()).min(1)]),
);

/** One set of circumstances of config/facts, checked against the closed lists. */
export const scopeCase = written.transform((row, context): ScopeCase => {
  const read: Record<string, readonly ScopeValue[] | Range> = {};
  for (const [name, value] of Object.entries(row)) {
    const known = isScopeDimension(name) ? valuesOf(name, value) : rangeOf(name, value);
    if (known === null) {
      const message = `phạm vi "${name}: ${JSON.stringify(value)}" không có trong danh mục`;
      context.addIssue({ code: 'custom', message, path: [name] });
    } else {
      read[name] = known;
    }
  }
  return read;
});

function valuesOf(
  dimension: ScopeDimension,
  value: z.infer<typeof written>[string],
): readonly ScopeValue[] | null {
  const values = [value].flat();
  return values.every((one) => isKnown(dimension, one)) ? values : null;
}

function isKnown(dimension: ScopeDimension, value: unknown): value is ScopeValue {
  return typeof value === 'string' && isScopeValue(dimension, value);
}

function rangeOf(name: string, value: z.infer<typeof written>[string]): Range | null {
  if (!isScopeRange(name) || typeof value === 'string') return null;
  const [from, to] = value;
  if (typeof from !== 'number' || typeof to === 'string') return null;
  return to !== null && to <= from ? null : [from, to];
}
