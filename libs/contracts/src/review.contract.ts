import { z } from 'zod';
import {
  analysisViewSchema,
  evidenceFactSchema,
  narrativeViewSchema,
  explainedClaimSchema,
} from './analysis.contract.js';
import {
  channelSchema,
  instantSchema,
  listOf,
  personalDataKindSchema,
  sentimentSchema,
  stanceSchema,
  topicSchema,
  verdictSchema,
} from './vocabulary.contract.js';

export const caseListSchema = z.enum(['open', 'mine', 'decided']);
export type CaseListName = z.infer<typeof caseListSchema>;

/** A lease as others see it; `mine` tells whether the reader holds it. */
const leaseViewSchema = z.object({
  holderName: z.string(),
  mine: z.boolean(),
  expiresAt: instantSchema,
});

const priorityPartSchema = z.object({
  name: z.enum(['severity', 'harm', 'evidence', 'spread']),
  points: z.number(),
  maximum: z.number(),
  reason: z.string(),
});

export const decisionReasonSchema = z.enum([
  'agrees-with-suggestion',
  'old-rule',
  'wrong-figure',
  'missing-condition',
  'invented',
  'fraud',
  'correct-information',
  'question-or-denial',
  'insufficient-ground',
  'not-checkable',
]);

const decisionViewSchema = z.object({
  id: z.string(),
  userName: z.string(),
  mine: z.boolean(),
  verdict: verdictSchema,
  suggestedVerdict: verdictSchema,
  reason: decisionReasonSchema,
  evidence: z.array(z.string()),
  note: z.string(),
  decidedAt: instantSchema,
});

export const caseSummarySchema = z.object({
  id: z.string(),
  code: z.string(),
  status: z.enum(['open', 'decided']),
  title: z.string(),
  priority: z.number(),
  priorityParts: z.array(priorityPartSchema),
  risk: z.number(),
  suggestedVerdict: verdictSchema,
  narrativeId: z.string().nullable(),
  sourceId: z.string(),
  sourceName: z.string(),
  publishedAt: instantSchema,
  openedAt: instantSchema,
  dueAt: instantSchema,
  rowVersion: z.int(),
  lease: leaseViewSchema.nullable(),
  decision: decisionViewSchema.nullable(),
  /** Since when the newest analysis no longer says what the case rests on. */
  analysisChangedAt: instantSchema.nullable(),
});
export type CaseSummary = z.infer<typeof caseSummarySchema>;

const caseCountsSchema = z.object({ open: z.int(), mine: z.int(), decided: z.int() });
export type CaseCountsView = z.infer<typeof caseCountsSchema>;

export const casePageSchema = z.object({
  items: z.array(caseSummarySchema),
  total: z.int(),
  counts: caseCountsSchema,
  nextCursor: z.string().nullable(),
});
export type CasePageView = z.infer<typeof casePageSchema>;

export const caseQuerySchema = z.object({
  list: caseListSchema.default('open'),
  /** One verdict or several, comma-separated. */
  verdicts: listOf(verdictSchema),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.string().max(500).optional(),
});

/** A post as screens show it: personal data masked, length kept. */
export const postViewSchema = z.object({
  id: z.string(),
  sourceId: z.string(),
  sourceName: z.string(),
  channel: channelSchema,
  url: z.string().nullable(),
  title: z.string().nullable(),
  /** Masked; offsets are those of the original text. */
  text: z.string(),
  publishedAt: instantSchema,
  collectedAt: instantSchema,
  revision: z.int(),
  topics: z.array(topicSchema),
  sentiment: sentimentSchema.nullable(),
  stance: stanceSchema.nullable(),
  personalData: z.array(z.object({ start: z.int(), end: z.int(), kind: personalDataKindSchema })),
});
export type PostView = z.infer<typeof postViewSchema>;

export const similarPostSchema = z.object({
  postId: z.string(),
  sourceName: z.string(),
  text: z.string(),
  publishedAt: instantSchema,
  verdict: verdictSchema,
  flag: z.boolean(),
});

const caseEventSchema = z.object({
  at: instantSchema,
  kind: z.enum([
    'opened',
    'refreshed',
    'leased',
    'released',
    'decided',
    'undone',
    'analysis-changed',
  ]),
  userName: z.string().nullable(),
});

export const caseViewSchema = z.object({
  case: caseSummarySchema,
  post: postViewSchema,
  claims: z.array(explainedClaimSchema),
  facts: z.array(evidenceFactSchema),
  narratives: z.array(narrativeViewSchema),
  similarPosts: z.array(similarPostSchema),
  decidedAlike: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      title: z.string(),
      verdict: verdictSchema,
      decidedAt: instantSchema,
    }),
  ),
  history: z.array(caseEventSchema),
  steps: analysisViewSchema.shape.steps,
  knowledge: analysisViewSchema.shape.knowledge,
});
export type CaseView = z.infer<typeof caseViewSchema>;

/** Answer to taking or renewing a lease. The token belongs to the holder alone. */
export const heldCaseSchema = z.object({
  caseId: z.string(),
  leaseToken: z.string(),
  expiresAt: instantSchema,
  rowVersion: z.int(),
});
export type HeldCase = z.infer<typeof heldCaseSchema>;

export const leaseTokenSchema = z.object({ leaseToken: z.uuid() });

export const decideRequestSchema = z.object({
  rowVersion: z.int().min(1),
  leaseToken: z.uuid(),
  verdict: verdictSchema,
  reason: decisionReasonSchema,
  /** Ids of facts and narratives; required for every verdict that says something is wrong or right. */
  evidence: z.array(z.string().min(1).max(50)).max(50),
  note: z.string().max(4_000).default(''),
});
export type DecideRequest = z.input<typeof decideRequestSchema>;

export const liveEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('case-opened'), caseId: z.string() }),
  z.object({ type: z.literal('case-changed'), caseId: z.string() }),
  z.object({ type: z.literal('source-changed'), sourceId: z.string() }),
]);
export type LiveEventMessage = z.infer<typeof liveEventSchema>;
