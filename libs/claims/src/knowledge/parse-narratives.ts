import { z } from 'zod';
import { type Narrative, type NarrativeKind } from '#domain';
import { readJsonl } from './read-jsonl.js';

const FILE_KINDS = [
  'scam',
  'fabricated',
  'distorted',
  'outdated',
  'misread',
  'draft_as_law',
] as const;

const narrative = z
  .object({
    id: z.string().min(1),
    kind: z.enum(FILE_KINDS),
    title: z.string().min(1),
    phrasings: z.array(z.string().min(1)).min(1),
    correction: z.string().min(1),
    facts: z.array(z.string().min(1)),
    circulated: z.string().nullable(),
    harm: z.string().nullable(),
    harmLevel: z.int().min(1).max(5),
    evidence: z.string(),
    sources: z.array(z.string()),
  })
  .transform((row): Narrative => ({ ...row, kind: kindOf(row.kind) }));

function kindOf(kind: (typeof FILE_KINDS)[number]): NarrativeKind {
  return kind === 'draft_as_law' ? 'draft-as-law' : kind;
}

/**
 * Reads the known false stories (one JSON object a line).
 * @throws InvalidKnowledgeError naming file, line, key and reason.
 */
export function parseNarratives(content: Uint8Array | string, fileName: string): Narrative[] {
  return readJsonl({ name: fileName, content }, narrative, (row) => row.id);
}
