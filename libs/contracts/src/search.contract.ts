import { z } from 'zod';
import {
  caseStatusSchema,
  channelSchema,
  daySchema,
  facetNameSchema,
  instantSchema,
  listOf,
  sentimentSchema,
  sourceKindSchema,
  spanSchema,
  stanceSchema,
  topicSchema,
  verdictSchema,
} from './vocabulary.contract.js';

const riskSchema = z.coerce.number().min(0).max(1);

export const searchQuerySchema = z.object({
  /** Words and "quoted phrases". */
  q: z.string().max(500).default(''),
  /** First and last day, inclusive, in Vietnam's time. */
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** Source ids, comma-separated. */
  sources: z.string().max(2_000).optional(),
  /** What the sources are. */
  kinds: listOf(sourceKindSchema),
  channels: listOf(channelSchema),
  topics: listOf(topicSchema),
  /** Names of provinces and cities since July 2025. */
  provinces: listOf(z.string().max(40)),
  sentiments: listOf(sentimentSchema),
  verdicts: listOf(verdictSchema),
  stances: listOf(stanceSchema),
  caseStatuses: listOf(caseStatusSchema),
  /** 0 to 1, inclusive. */
  minRisk: riskSchema.optional(),
  maxRisk: riskSchema.optional(),
  /** Whether the answer says how many match; further pages come sooner without. */
  total: z.stringbool().default(true),
  /** By what the answer says how the matches are spread. */
  facets: listOf(facetNameSchema),
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
  titleHighlights: z.array(spanSchema),
  publishedAt: instantSchema,
  topics: z.array(topicSchema),
  sentiment: sentimentSchema,
  stance: stanceSchema,
  verdict: verdictSchema,
  flag: z.boolean(),
  risk: z.number(),
  province: z.string().nullable(),
  /** Null for a post without a case. */
  caseStatus: caseStatusSchema.nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

function facetOf<T extends z.ZodType<string>>(value: T) {
  return z
    .array(z.object({ value, count: z.int() }))
    .readonly()
    .optional();
}

/** How all matches are spread, the most frequent value first, days in their order: as asked for. */
const searchFacetsSchema = z.object({
  sourceIds: facetOf(z.string()),
  kinds: facetOf(sourceKindSchema),
  channels: facetOf(channelSchema),
  topics: facetOf(topicSchema),
  verdicts: facetOf(verdictSchema),
  sentiments: facetOf(sentimentSchema),
  stances: facetOf(stanceSchema),
  caseStatuses: facetOf(caseStatusSchema),
  days: facetOf(daySchema),
});

export const searchPageSchema = z.object({
  /** What the query was understood as: its words. */
  words: z.array(z.string()),
  hits: z.array(searchHitSchema),
  /** Null when it was left out. */
  total: z.int().nullable(),
  facets: searchFacetsSchema,
  nextCursor: z.string().nullable(),
});
export type SearchPage = z.infer<typeof searchPageSchema>;
