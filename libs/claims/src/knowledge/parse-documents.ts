import { z } from 'zod';
import { readJsonl } from './read-jsonl.js';

const day = z.iso.date();
const source = z.strictObject({
  title: z.string().min(1),
  address: z.url().nullable(),
  quotation: z.string().min(1),
});

const dated = z
  .strictObject({ document: z.string().min(1), issuedOn: day, source })
  .transform((row) => ({ ...row, reason: null }));
const open = z
  .strictObject({
    document: z.string().min(1),
    issuedOn: z.null(),
    reason: z.string().min(1),
  })
  .transform((row) => ({ ...row, source: null }));

/**
 * A document of the closed list, named as facts cite it, with the ISO day on which it was signed
 * (a law: passed) and the page that says so, or the reason (Vietnamese) why the day is not known.
 */
export type LegalDocument = z.infer<typeof dated> | z.infer<typeof open>;

/** @throws InvalidKnowledgeError naming file, line, key and reason. */
export function parseDocuments(content: Uint8Array | string, fileName: string): LegalDocument[] {
  return readJsonl({ name: fileName, content }, z.union([dated, open]), (row) => row.document);
}
