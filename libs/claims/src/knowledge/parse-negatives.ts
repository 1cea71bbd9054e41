import { z } from 'zod';
import { readJsonl } from './read-jsonl.js';

const negative = z.object({
  id: z.string().min(1),
  kind: z.string().min(1),
  text: z.string().min(1),
  facts: z.array(z.string()),
});

/** A text that looks like a false story and is not one. */
export type Negative = z.infer<typeof negative>;

/** @throws InvalidKnowledgeError naming file, line, key and reason. */
export function parseNegatives(content: Uint8Array | string, fileName: string): Negative[] {
  return readJsonl({ name: fileName, content }, negative, (row) => row.id);
}
