import { z } from 'zod';
import { readJsonl } from '../knowledge/read-jsonl.js';

const pair = z.object({
  narrative: z.string().min(1),
  text: z.string().min(1),
  same: z.boolean(),
  post: z.string().min(1),
  fold: z.int().min(0),
});

/** A claim of a training post and a story, with whether it tells it (corpus/pairs). */
export type StoryPair = z.infer<typeof pair>;

/** @throws InvalidKnowledgeError naming file, line, key and reason. */
export function parseStoryPairs(content: Uint8Array | string, fileName: string): StoryPair[] {
  return readJsonl({ name: fileName, content }, pair, () => null);
}
