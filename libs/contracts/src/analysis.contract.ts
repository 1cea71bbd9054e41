import { z } from 'zod';
import { claimExplanationSchema } from './explanation.contract.js';
import {
  audienceSchema,
  channelSchema,
  daySchema,
  factExceptionKindSchema,
  factStateSchema,
  instantSchema,
  languageSchema,
  personalDataKindSchema,
  sentimentSchema,
  stanceSchema,
  topicSchema,
  verdictSchema,
} from './vocabulary.contract.js';

/** Longest text that is stored, in UTF-16 units; longer ones are refused. */
export const MAX_TEXT_LENGTH = 200_000;

/** A post to import or analyse, as in shared sets of labelled posts without the labels. */
export const postInputSchema = z.object({
  id: z.string().min(1).max(500).optional(),
  text: z.string().min(1).max(MAX_TEXT_LENGTH),
  published_at: z
    .union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
      error: 'phải là ngày hoặc thời điểm có thật, như 2026-11-25 hoặc 2026-11-25T08:30:00+07:00',
    })
    .refine(isOfCalendar, 'phải là một ngày từ 01/01/0001 đến 31/12/9999')
    .optional(),
  channel: channelSchema.optional(),
  url: z
    .url({
      protocol: /^https?$/,
      error: 'phải là địa chỉ đầy đủ, bắt đầu bằng http:// hoặc https://',
    })
    .max(2_000)
    .optional(),
  title: z.string().max(2_000).optional(),
  author: z.string().max(500).optional(),
});
export type PostInput = z.infer<typeof postInputSchema>;

/**
 * The instant a post was published. A day, and a time without a zone, are Vietnam's.
 * @returns `fallback` when the input has no date.
 */
export function publishedAtOf(post: Pick<PostInput, 'published_at'>, fallback: Date): Date {
  const text = post.published_at;
  if (text === undefined) return fallback;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return new Date(`${text}T00:00:00+07:00`);
  return new Date(/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}+07:00`);
}

/** At the ends of what can be written an hour may lie outside in Vietnam's time. */
function isOfCalendar(published_at: string): boolean {
  const instant = publishedAtOf({ published_at }, new Date(0)).getTime();
  return instant >= FIRST_INSTANT && instant <= LAST_INSTANT;
}

const FIRST_INSTANT = Date.parse('0001-01-01T00:00:00+07:00');
const LAST_INSTANT = Date.parse('9999-12-31T23:59:59.999+07:00');

const evidenceReferenceSchema = z.object({
  factId: z.string().optional(),
  narrativeId: z.string().optional(),
});

const predictedClaimSchema = z.object({
  text: z.string(),
  start: z.int(),
  end: z.int(),
  verdict: verdictSchema,
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidenceReferenceSchema),
});

/** What the machine sees in one text: the shape that `npm run analyze` prints, one a line. */
export const predictionSchema = z.object({
  id: z.string(),
  language: languageSchema,
  relevant: z.boolean(),
  topics: z.array(topicSchema),
  audience: z.array(audienceSchema),
  province: z.string().nullable(),
  sentiment: sentimentSchema,
  stance: stanceSchema,
  flag: z.boolean(),
  verdict: verdictSchema,
  risk: z.number().min(0).max(1),
  claims: z.array(predictedClaimSchema),
  pii: z.array(z.object({ start: z.int(), end: z.int(), kind: personalDataKindSchema })),
});
export type Prediction = z.infer<typeof predictionSchema>;

const citationSchema = z.object({ document: z.string(), locator: z.string().nullable() });

/** A fact as shown beside a claim. */
export const factViewSchema = z.object({
  id: z.string(),
  statement: z.string(),
  value: z.string().nullable(),
  conditions: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  /** Day on which the rule was signed, where it is known. */
  issuedOn: daySchema.nullable(),
  previous: z.string().nullable(),
  legalBasis: z.array(citationSchema),
  sources: z.array(z.string()),
  usable: z.boolean(),
  /** Whether it holds on the post's day. */
  inForce: z.boolean(),
  /** How it stands on the post's day: `issued` is signed and not yet in force. */
  state: factStateSchema,
  /** What the fact lacks, or tells again, and why that is accepted. */
  exceptions: z.array(
    z.object({ kind: factExceptionKindSchema, reason: z.string(), of: z.string().nullable() }),
  ),
});
export type FactView = z.infer<typeof factViewSchema>;

/** A fact as the analysis knew it. */
export const evidenceFactSchema = factViewSchema.extend({
  /** Which version that was. */
  version: z.int(),
  /** It has been changed since; the analysis will follow. */
  changedSince: z.boolean(),
});
export type EvidenceFact = z.infer<typeof evidenceFactSchema>;

/** A narrative as shown beside a claim. */
export const narrativeViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  correction: z.string(),
  facts: z.array(z.string()),
  harm: z.string().nullable(),
});
export type NarrativeView = z.infer<typeof narrativeViewSchema>;

/** What a model outside of the product suggests. It changes no verdict, flag or risk. */
const secondOpinionSchema = z.object({
  /** Name that the operator gave. */
  model: z.string(),
  verdict: verdictSchema,
  /** The fact that it chose among those it was given; null: none settles the claim. */
  factId: z.string().nullable(),
  /** Document and article of that fact. */
  citation: z.string().nullable(),
  /** Exact words of the fact's statement. */
  factQuote: z.string().nullable(),
  /** Exact words of the claim, personal data masked. */
  claimQuote: z.string(),
  /** Vietnamese, one sentence. */
  sentence: z.string(),
  answeredAt: instantSchema,
});
export type SecondOpinionView = z.infer<typeof secondOpinionSchema>;

/** Opinions on the claims of a text that is not stored. */
export const secondOpinionsSchema = z.object({
  opinions: z.array(z.object({ start: z.int(), end: z.int(), opinion: secondOpinionSchema })),
});
export type SecondOpinionsView = z.infer<typeof secondOpinionsSchema>;

export const explainedClaimSchema = predictedClaimSchema.extend({
  rule: z.string(),
  /** The rule's name and sentence in Vietnamese; null for a rule of another version. */
  ruleWords: z.object({ title: z.string(), about: z.string() }).nullable(),
  triggers: z.array(z.string()),
  /** Vietnamese, one sentence. */
  reason: z.string(),
  /** Null: nobody was asked, or nothing that could be admitted was answered. */
  secondOpinion: secondOpinionSchema.nullable(),
  /** Null: analysed before this was kept. */
  explanation: claimExplanationSchema.nullable(),
});
export type ExplainedClaim = z.infer<typeof explainedClaimSchema>;

/** The prediction with what a person needs to check it. */
export const analysisViewSchema = predictionSchema.extend({
  claims: z.array(explainedClaimSchema),
  /** The day the claims were judged on. */
  day: z.iso.date(),
  facts: z.array(evidenceFactSchema),
  narratives: z.array(narrativeViewSchema),
  steps: z.record(z.string(), z.string()),
  /** Snapshot of the facts and narratives that claims were judged by; null: not recorded. */
  knowledge: z.int().nullable(),
  readUpTo: z.int().nullable(),
  /** Whether an outside model can be asked about this text (`POST /api/analysis/second-opinions`). */
  secondOpinionAvailable: z.boolean(),
});
export type AnalysisView = z.infer<typeof analysisViewSchema>;
