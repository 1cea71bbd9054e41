import { z } from 'zod';
import { type Fact, FACT_EXCEPTIONS, QUANTITY_COMPARATORS, TOPICS } from '#domain';
import { scopeCase } from './parse-scope.js';
import { InvalidFactError } from '../claims.errors.js';
import { type KnowledgeFile, readJsonl } from './read-jsonl.js';

const day = z.iso.date();

const quantity = z
  .object({
    attribute: z.string().regex(/^[a-z0-9_]+\.[a-z0-9_]+$/),
    comparator: z.enum(QUANTITY_COMPARATORS),
    value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
    unit: z.string().min(1),
    applies_to: z.string().nullable(),
    scope: z.array(scopeCase),
  })
  .transform(({ applies_to, ...rest }) => ({ ...rest, appliesTo: applies_to }));

const exception = z.strictObject({
  kind: z.enum(FACT_EXCEPTIONS),
  reason: z.string().min(1),
  of: z.string().min(1).nullable().default(null),
});

const fact = z
  .object({
    id: z.string().min(1),
    topic: z.enum(TOPICS),
    statement: z.string().min(1),
    scope: scopeCase.default({}),
    value: z.string().nullable(),
    quantities: z.array(quantity),
    conditions: z.string().nullable(),
    validFrom: day.nullable(),
    validTo: day.nullable(),
    issuedOn: day.nullable(),
    previous: z.string().nullable(),
    legalBasis: z.array(z.object({ document: z.string().min(1), locator: z.string().nullable() })),
    sources: z.array(z.string()),
    confidence: z.string(),
    usable: z.boolean(),
    reason: z.string().optional(),
    exceptions: z.array(exception).default([]),
  })
  .refine((row) => row.usable || row.reason !== undefined, {
    path: ['reason'],
    message: 'dữ kiện không dùng được phải nêu lý do',
  })
  .refine((row) => row.validFrom === null || row.validTo === null || row.validFrom <= row.validTo, {
    path: ['validTo'],
    message: 'hiệu lực kết thúc trước khi bắt đầu',
  })
  .transform(({ reason, ...rest }): Fact => ({ ...rest, unusableReason: reason ?? null }));

/**
 * Reads the fact base (one JSON object a line, `applies_to` and `reason` as in config/facts). What
 * must be true of the base as a whole, checkFacts of the domain says.
 * @throws InvalidKnowledgeError naming file, line, key and reason.
 */
export function parseFacts(content: Uint8Array | string, fileName: string): Fact[] {
  const file: KnowledgeFile = { name: fileName, content };
  return readJsonl(file, fact, (row) => row.id);
}

/**
 * Reads one fact in the form of the file.
 * @throws InvalidFactError naming every key that does not fit
 */
export function parseFact(row: unknown): Fact {
  const result = fact.safeParse(row);
  if (result.success) return result.data;
  throw new InvalidFactError(
    result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  );
}
