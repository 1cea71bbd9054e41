import { z } from 'zod';
import { instantSchema, verdictSchema } from './vocabulary.contract.js';

const judgementSchema = z.object({ verdict: verdictSchema, flag: z.boolean() });

/** What a change of the fact base would do; nothing has been saved. */
export const changePreviewSchema = z.object({
  /** Posts that would be analysed again. */
  affectedPosts: z.int(),
  /** There are more than were counted. */
  more: z.boolean(),
  /** Of these, posts that were analysed with and without the change, spread over all of them. */
  checkedPosts: z.int(),
  /** Time was up before all that were to be checked were. */
  cutShort: z.boolean(),
  /** Of the posts checked, those that would be judged otherwise. */
  changedPosts: z.int(),
  flaggedAnew: z.int(),
  noLongerFlagged: z.int(),
  /** How verdicts would turn, the most frequent first. */
  verdicts: z.array(z.object({ before: verdictSchema, after: verdictSchema, posts: z.int() })),
  /** Some of the posts that would be judged otherwise; personal data masked. */
  examples: z.array(
    z.object({
      postId: z.string(),
      words: z.string(),
      before: judgementSchema,
      after: judgementSchema,
    }),
  ),
});
export type ChangePreviewView = z.infer<typeof changePreviewSchema>;

/** The analyses that were made of a post, the newest first; none is ever replaced by another. */
export const storedAnalysesSchema = z.object({
  analyses: z.array(
    judgementSchema.extend({
      id: z.string(),
      revision: z.int(),
      /** Snapshot of the facts and narratives; null: not recorded. */
      knowledge: z.int().nullable(),
      steps: z.record(z.string(), z.string()),
      analyzedAt: instantSchema,
    }),
  ),
});
export type StoredAnalysesView = z.infer<typeof storedAnalysesSchema>;

/** What making a stored analysis once more showed. */
export const replaySchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('identical') }),
  /** Names of the fields that came out otherwise. */
  z.object({ outcome: z.literal('differs'), fields: z.array(z.string()) }),
  /** What it would be made from is no longer there. */
  z.object({ outcome: z.literal('gone'), missing: z.enum(['text', 'model', 'knowledge']) }),
]);
export type ReplayView = z.infer<typeof replaySchema>;
