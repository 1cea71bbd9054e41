import { z } from 'zod';
import { type Fact, FACT_EXCEPTIONS, QUANTITY_COMPARATORS, TOPICS } from '#domain';
import { scopeCase } from './parse-scope.js';
import { InvalidFactError } from '../claims.errors.js';
import { type LegalDocument } from './parse-documents.js';
import { readJsonl } from './read-jsonl.js';

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

const fields = z.object({
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
});

type Row = z.infer<typeof fields>;

/** What must be true of a row by itself. */
function checked<T extends z.ZodType<Row>>(rows: T) {
  return rows
    .refine((row) => row.usable || row.reason !== undefined, {
      path: ['reason'],
      message: 'dữ kiện không dùng được phải nêu lý do',
    })
    .refine(
      (row) => row.validFrom === null || row.validTo === null || row.validFrom <= row.validTo,
      { path: ['validTo'], message: 'hiệu lực kết thúc trước khi bắt đầu' },
    );
}

const fact = checked(fields).transform(toFact);

function toFact({ reason, ...rest }: Row): Fact {
  return { ...rest, unusableReason: reason ?? null };
}

/**
 * A line of the file: a fact and, where it cites several documents or one that did not sign what it
 * says, the document that did; null where none of the table did.
 */
const line = fields.extend({ issuedBy: z.string().min(1).nullish() });

function lineOf(documents: readonly LegalDocument[]): z.ZodType<Fact> {
  const days = new Map(documents.map(({ document, issuedOn }) => [document, issuedOn]));
  return checked(line)
    .refine(({ issuedBy }) => issuedBy == null || days.has(issuedBy), {
      path: ['issuedBy'],
      message: 'văn bản không có trong bảng văn bản',
    })
    .transform(({ issuedBy, ...row }) => {
      const by = issuedBy === undefined ? onlyDocument(row) : issuedBy;
      const issuedOn = row.issuedOn ?? (by === null ? null : (days.get(by) ?? null));
      return toFact({ ...row, issuedOn });
    });
}

/** @returns the one document that a fact cites; of several it is not known which signed what */
function onlyDocument({ legalBasis }: Row): string | null {
  const [only, ...others] = new Set(legalBasis.map(({ document }) => document));
  return only === undefined || others.length > 0 ? null : only;
}

/**
 * Reads the fact base (one JSON object a line, `applies_to` and `reason` as in config/facts). The day
 * on which a rule was signed comes by citation from the table of documents, unless a line states
 * its own. What must be true of the base as a whole, checkFacts of the domain says.
 * @throws InvalidKnowledgeError naming file, line, key and reason.
 */
export function parseFacts(
  content: Uint8Array | string,
  fileName: string,
  documents: readonly LegalDocument[],
): Fact[] {
  return readJsonl({ name: fileName, content }, lineOf(documents), (row) => row.id);
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
