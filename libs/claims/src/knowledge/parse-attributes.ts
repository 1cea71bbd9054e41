import { z } from 'zod';
import { readJsonl } from './read-jsonl.js';

const attribute = z.object({
  attribute: z.string().min(1),
  units: z.array(z.string().min(1)).min(1),
  meaning: z.string().min(1),
  triggers: z.array(z.string().min(1)),
  slang: z.array(z.string().min(1)),
  facts: z.array(z.string().min(1)),
});

/** One thing the law measures, with the words by which people speak of it. */
export type FactAttribute = z.infer<typeof attribute>;

/** @throws InvalidKnowledgeError naming file, line, key and reason. */
export function parseAttributes(content: Uint8Array | string, fileName: string): FactAttribute[] {
  return readJsonl({ name: fileName, content }, attribute, (row) => row.attribute);
}
