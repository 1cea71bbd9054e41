import { z } from 'zod';
import {
  type Audience,
  type CaseStatus,
  type Channel,
  type FacetName,
  type FactException,
  type FactState,
  type JobType,
  type KnowledgeOrigin,
  type Language,
  type NarrativeKind,
  type NumberOutcome,
  type PersonalDataKind,
  type QuantityComparator,
  type Role,
  type ScopeDimension,
  type ScopeRange,
  type ScopeValue,
  type Sentiment,
  type SetAsideReason,
  type SourceHealth,
  type SourceKind,
  type Stance,
  type Telling,
  type Topic,
  type Verdict,
} from '#domain';

/** The domain's closed lists as wire values; a list that misses or invents a word does not compile. */
function closed<T extends string>() {
  return <const L extends readonly T[]>(list: L & ([T] extends [L[number]] ? unknown : never)) =>
    z.enum(list as readonly [T, ...T[]]);
}

/** Values in a query, comma-separated; optional. */
export function listOf<T extends z.ZodType<string, string>>(value: T) {
  return z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(value))
    .optional();
}

export const verdictSchema = closed<Verdict>()([
  'scam',
  'fabricated',
  'distorted',
  'outdated',
  'unverified',
  'accurate',
  'none',
]);
export const stanceSchema = closed<Stance>()(['assert', 'ask', 'deny', 'other']);
export const sentimentSchema = closed<Sentiment>()(['positive', 'neutral', 'negative']);
export const languageSchema = closed<Language>()(['vi', 'vi-plain', 'mixed', 'other', 'und']);
export const caseStatusSchema = closed<CaseStatus>()(['open', 'decided']);
export const roleSchema = closed<Role>()(['officer', 'lead', 'analyst', 'admin']);
export const personalDataKindSchema = closed<PersonalDataKind>()([
  'phone',
  'national_id',
  'social_insurance_no',
  'bank_account',
  'email',
]);
export const channelSchema = closed<Channel>()([
  'facebook',
  'forum',
  'news',
  'youtube',
  'tiktok',
  'zalo',
  'portal',
  'other',
]);
export const audienceSchema = closed<Audience>()([
  'cadres',
  'workers',
  'farmers',
  'informal-workers',
  'household-business-owners',
  'students',
  'elderly-pensioners',
  'employers',
]);
export const topicSchema = closed<Topic>()([
  'pension-eligibility',
  'pension-rate',
  'pension-adjustment',
  'retirement-age',
  'lump-sum',
  'contribution',
  'voluntary',
  'maternity',
  'sickness',
  'occupational',
  'survivors',
  'social-pension',
  'unemployment',
  'health-insurance',
  'late-payment',
  'household-business',
  'organisation',
  'e-services',
  'fund',
  'scam',
  'communication',
  'other',
]);
export const sourceHealthSchema = closed<SourceHealth>()([
  'waiting',
  'healthy',
  'degraded',
  'failing',
  'blocked',
  'stopped',
  'silent',
]);

export const sourceKindSchema = closed<SourceKind>()([
  'news',
  'xenforo',
  'discourse',
  'fanpage',
  'import',
]);

export const facetNameSchema = closed<FacetName>()([
  'sourceIds',
  'kinds',
  'channels',
  'topics',
  'verdicts',
  'sentiments',
  'stances',
  'caseStatuses',
  'days',
]);

export const jobTypeSchema = closed<JobType>()([
  'crawl-source',
  'enrich-post',
  'ask-second-opinion',
  'reanalyze-posts',
]);

export const quantityComparatorSchema = closed<QuantityComparator>()([
  'eq',
  'gte',
  'lte',
  'gt',
  'lt',
  'range',
]);
export const factExceptionKindSchema = closed<FactException['kind']>()([
  'no-legal-basis',
  'no-locator',
  'no-start',
  'restated-value',
  'issued-after-start',
]);
export const factStateSchema = closed<FactState>()([
  'in-force',
  'expired',
  'issued',
  'proposed',
  'coming',
]);
export const narrativeKindSchema = closed<NarrativeKind>()([
  'scam',
  'fabricated',
  'distorted',
  'outdated',
  'misread',
  'draft-as-law',
]);
export const knowledgeOriginSchema = closed<KnowledgeOrigin>()(['seed', 'officer']);

/** An instant as ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime();
/** A day as YYYY-MM-DD, in Vietnam's time. */
export const daySchema = z.iso.date();
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });

export const tellingSchema = closed<Telling>()([
  'question',
  'universal',
  'sufficient',
  'immediate',
  'draft',
  'past',
  'later',
  'denied',
  'negated',
]);
export const numberOutcomeSchema = closed<NumberOutcome>()([
  'current',
  'inside',
  'elsewhere',
  'expired',
  'future',
  'other',
  'none',
  'case',
]);
export const setAsideSchema = closed<SetAsideReason>()([
  'not-in-force',
  'unusable',
  'measures-otherwise',
  'other-case',
  'less-likely',
]);

/** Dimensions of the closed vocabulary; a range is from (inclusive) to (exclusive, null: no end). */
export const scopeCaseSchema = z.record(
  z.string(),
  z.union([z.array(z.string()).min(1), z.tuple([z.number(), z.number().nullable()])]),
);

/** Words for the whole closed vocabulary of scopes; a catalogue that misses one does not compile. */
export interface ScopeWords {
  readonly dimensions: Readonly<Record<ScopeDimension | ScopeRange, string>>;
  readonly values: {
    readonly [D in ScopeDimension]: Readonly<Record<ScopeValue<D>, string>>;
  };
}
