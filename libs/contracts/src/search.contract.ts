import { z } from 'zod';
import {
  channelSchema,
  daySchema,
  instantSchema,
  sentimentSchema,
  spanSchema,
  stanceSchema,
  topicSchema,
  verdictSchema,
} from './vocabulary.contract.js';

export const searchQuerySchema = z.object({
  q: z.string().max(500).default(''),
  /** First and last day, inclusive, in Vietnam's time. */
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** Source ids, comma-separated. */
  sources: z.string().max(2_000).optional(),
  verdicts: z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(verdictSchema))
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
});

export const searchHitSchema = z.object({
  postId: z.string(),
  sourceId: z.string(),
  sourceName: z.string(),
  channel: channelSchema,
  url: z.string().nullable(),
  title: z.string().nullable(),
  text: z.string(),
  highlights: z.array(spanSchema),
  publishedAt: instantSchema,
  topics: z.array(topicSchema),
  sentiment: sentimentSchema,
  stance: stanceSchema,
  verdict: verdictSchema,
  flag: z.boolean(),
  risk: z.number(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

export const searchPageSchema = z.object({
  /** What the query was understood as: its words. */
  words: z.array(z.string()),
  hits: z.array(searchHitSchema),
  total: z.int(),
  nextCursor: z.string().nullable(),
});
export type SearchPage = z.infer<typeof searchPageSchema>;
