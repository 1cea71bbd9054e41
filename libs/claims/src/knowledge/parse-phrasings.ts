import { z } from 'zod';
import { VERDICTS } from '#domain';
import { readJsonl } from './read-jsonl.js';

const negative = z.object({
  id: z.string().min(1),
  kind: z.string().min(1),
  text: z.string().min(1),
  facts: z.array(z.string()),
});

/** A text that looks like a false story and is not one. */
export type Negative = z.infer<typeof negative>;

const phrasing = z.object({
  text: z.string().min(1),
  verdict: z.enum(VERDICTS),
  facts: z.array(z.string().min(1)).min(1),
});

/** How somebody once put a matter, with the facts that settle it: teaches retrieval the wording. */
export type Phrasing = z.infer<typeof phrasing>;

/** @throws InvalidKnowledgeError naming file, line, key and reason. */
export function parseNegatives(content: Uint8Array | string, fileName: string): Negative[] {
  return readJsonl({ name: fileName, content }, negative, (row) => row.id);
}

/** @throws InvalidKnowledgeError naming file, line, key and reason. */
export function parsePhrasings(content: Uint8Array | string, fileName: string): Phrasing[] {
  return readJsonl({ name: fileName, content }, phrasing, () => null);
}
