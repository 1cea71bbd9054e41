import { z } from 'zod';
import { instantSchema, jobTypeSchema } from './vocabulary.contract.js';

/** How the parts behind the screens are, for those who keep the product running. */
export const systemViewSchema = z.object({
  checkedAt: instantSchema,
  search: z.object({
    engine: z.enum(['postgresql', 'elasticsearch']),
    /** Yellow finds everything without a spare copy, red does not; null gives no answer. */
    colour: z.enum(['green', 'yellow', 'red']).nullable(),
    /** Posts that can be found; null when the engine gives no answer. */
    documents: z.int().nullable(),
  }),
  /** Changes of posts that the index does not know yet, and since when the oldest waits. */
  index: z.object({ waiting: z.int(), oldestAt: instantSchema.nullable() }),
  /** Posts that are analysed again after a change; null when none are. */
  reanalysis: z
    .object({
      posts: z.int(),
      done: z.int(),
      /** Of those done, posts whose verdict or flag turned out otherwise. */
      changed: z.int(),
      startedAt: instantSchema,
    })
    .nullable(),
  jobs: z.array(
    z.object({
      type: jobTypeSchema,
      waiting: z.int(),
      active: z.int(),
      /** Failed for good, an operator must look. */
      dead: z.int(),
    }),
  ),
});
export type SystemView = z.infer<typeof systemViewSchema>;
