import { z } from 'zod';
import { factViewSchema, narrativeViewSchema } from './analysis.contract.js';
import {
  daySchema,
  factExceptionKindSchema,
  instantSchema,
  knowledgeOriginSchema,
  narrativeKindSchema,
  quantityComparatorSchema,
  scopeCaseSchema,
  topicSchema,
  verdictSchema,
} from './vocabulary.contract.js';

const LONG = 5_000;

const quantityContentSchema = z.strictObject({
  attribute: z.string().max(100),
  comparator: quantityComparatorSchema,
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: z.string().max(50),
  appliesTo: z.string().max(LONG).nullable(),
  scope: z.array(scopeCaseSchema).max(20),
});

const citationContentSchema = z.strictObject({
  document: z.string().trim().min(1).max(300),
  locator: z.string().trim().max(300).nullable(),
});

/** All that a fact says, as it is written and read. */
export const factContentSchema = z.strictObject({
  topic: topicSchema,
  statement: z.string().trim().min(1).max(LONG),
  scope: scopeCaseSchema,
  value: z.string().max(LONG).nullable(),
  quantities: z.array(quantityContentSchema).max(100),
  conditions: z.string().max(LONG).nullable(),
  validFrom: daySchema.nullable(),
  validTo: daySchema.nullable(),
  issuedOn: daySchema.nullable(),
  previous: z.string().max(LONG).nullable(),
  legalBasis: z.array(citationContentSchema).max(50),
  sources: z.array(z.string().max(2_000)).max(50),
  confidence: z.string().max(50),
  usable: z.boolean(),
  /** Required when the fact is not usable. */
  unusableReason: z.string().max(LONG).nullable(),
  exceptions: z
    .array(
      z.strictObject({
        kind: factExceptionKindSchema,
        reason: z.string().trim().min(1).max(LONG),
        of: z.string().nullable(),
      }),
    )
    .max(20),
});
export type FactContent = z.infer<typeof factContentSchema>;

/** All that a narrative says, as it is written and read. */
export const narrativeContentSchema = z.strictObject({
  kind: narrativeKindSchema,
  title: z.string().trim().min(1).max(500),
  phrasings: z.array(z.string().trim().min(1).max(LONG)).min(1).max(500),
  correction: z.string().trim().min(1).max(LONG),
  facts: z.array(z.string().max(50)).max(50),
  circulated: z.string().max(500).nullable(),
  harm: z.string().max(LONG).nullable(),
  harmLevel: z.int().min(1).max(5),
  evidence: z.string().max(100),
  sources: z.array(z.string().max(2_000)).max(50),
});
export type NarrativeContent = z.infer<typeof narrativeContentSchema>;

/** Which version something is, and the change that brought it. */
const versionViewSchema = z.object({
  version: z.int(),
  /** The first snapshot of the knowledge that holds this version; analyses name snapshots. */
  snapshot: z.int(),
  origin: knowledgeOriginSchema,
  author: z.string(),
  reason: z.string(),
  at: instantSchema,
});
export type VersionView = z.infer<typeof versionViewSchema>;

const reliedOnSchema = z.object({
  /** Posts whose current analysis rests on any version. */
  posts: z.int(),
  /** Of these, posts analysed before versions were recorded. */
  unversioned: z.int(),
  /** Standing decisions of people that name it. */
  decisions: z.int(),
});
export type ReliedOnView = z.infer<typeof reliedOnSchema>;

export const factItemSchema = factViewSchema.extend({
  topic: topicSchema,
  version: versionViewSchema,
  /** The product's files say something else; the version here is kept. */
  seedDiffers: z.boolean(),
});
export type FactItem = z.infer<typeof factItemSchema>;

function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), total: z.int(), nextCursor: z.string().nullable() });
}

export const factPageSchema = pageOf(factItemSchema).extend({
  /** The day on which `inForce` and `state` are told. */
  day: daySchema,
});
export type FactPageView = z.infer<typeof factPageSchema>;

export const factDetailSchema = factItemSchema.extend({
  content: factContentSchema,
  /** What the files say, where they differ; null also where they no longer have it. */
  seed: factContentSchema.nullable(),
  reliedOn: reliedOnSchema,
  /** The newest first. */
  versions: z.array(
    versionViewSchema.extend({
      content: factContentSchema,
      /** Posts whose current analysis rests on this version. */
      reliedOnPosts: z.int(),
    }),
  ),
});
export type FactDetail = z.infer<typeof factDetailSchema>;

export const savedFactSchema = z.object({
  fact: factDetailSchema,
  /** Posts whose analysis may turn out otherwise now. */
  affectedPosts: z.int(),
});
export type SavedFactView = z.infer<typeof savedFactSchema>;

export const factChangesSchema = z.object({
  from: daySchema,
  to: daySchema,
  changes: z.array(
    z.object({
      /** First or last day on which the fact holds. */
      day: daySchema,
      change: z.enum(['begins', 'ends']),
      fact: factItemSchema,
    }),
  ),
});
export type FactChangesView = z.infer<typeof factChangesSchema>;

const attributeValueSchema = z.object({
  factId: z.string(),
  version: versionViewSchema,
  validFrom: daySchema.nullable(),
  validTo: daySchema.nullable(),
  usable: z.boolean(),
  /** The values of this attribute alone; none in a version that gave it up. */
  quantities: z.array(quantityContentSchema),
});

export const attributeHistorySchema = z.object({
  attribute: z.string(),
  /** The current version of each fact that gives the attribute a value, the earliest first. */
  periods: z.array(attributeValueSchema),
  /** Every version there ever was. */
  versions: z.array(attributeValueSchema),
});
export type AttributeHistoryView = z.infer<typeof attributeHistorySchema>;

/** Everything that the law measures, by name. */
export const attributeListSchema = z.object({
  attributes: z.array(
    z.object({
      attribute: z.string(),
      /** Plain Vietnamese. */
      meaning: z.string(),
      units: z.array(z.string()),
    }),
  ),
});
export type AttributeListView = z.infer<typeof attributeListSchema>;

export const restingPageSchema = pageOf(
  z.object({
    postId: z.string(),
    start: z.int(),
    end: z.int(),
    verdict: verdictSchema,
    rule: z.string(),
    /** The words of the claim, personal data masked; null when the post is no longer kept. */
    words: z.string().nullable(),
    /** The case of the post, where one was opened. */
    caseId: z.string().nullable(),
    /** The version that the verdict rests on; null: analysed before versions were recorded. */
    version: z.int().nullable(),
    analyzedAt: instantSchema,
  }),
);
export type RestingPageView = z.infer<typeof restingPageSchema>;

export const narrativeItemSchema = narrativeViewSchema.extend({
  kind: narrativeKindSchema,
  harmLevel: z.int(),
  phrasings: z.int(),
  version: versionViewSchema,
  seedDiffers: z.boolean(),
});
export type NarrativeItem = z.infer<typeof narrativeItemSchema>;

export const narrativePageSchema = pageOf(narrativeItemSchema);
export type NarrativePageView = z.infer<typeof narrativePageSchema>;

export const narrativeDetailSchema = narrativeItemSchema.extend({
  content: narrativeContentSchema,
  seed: narrativeContentSchema.nullable(),
  reliedOn: reliedOnSchema,
  versions: z.array(
    versionViewSchema.extend({ content: narrativeContentSchema, reliedOnPosts: z.int() }),
  ),
});
export type NarrativeDetail = z.infer<typeof narrativeDetailSchema>;

export const savedNarrativeSchema = z.object({
  narrative: narrativeDetailSchema,
  affectedPosts: z.int(),
});
export type SavedNarrativeView = z.infer<typeof savedNarrativeSchema>;

const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(100).optional(),
};

export const factQuerySchema = z.object({
  /** Only facts that hold on the day. */
  on: daySchema.optional(),
  topic: topicSchema.optional(),
  /** Only facts that give this attribute a value. */
  attribute: z.string().max(100).optional(),
  /** Only facts that may not decide a verdict, or that are listed as exceptions. */
  only: z.enum(['unusable', 'exceptions']).optional(),
  /** Words, with or without diacritics; all must occur. */
  q: z.string().max(500).default(''),
  ...pageQuery,
});

export const narrativeQuerySchema = z.object({
  kind: narrativeKindSchema.optional(),
  q: z.string().max(500).default(''),
  ...pageQuery,
});

export const factChangesQuerySchema = z.object({
  /** How far ahead to look, from today. */
  days: z.coerce.number().int().min(1).max(3_660).default(90),
});

export const restingQuerySchema = z.object({
  /** Only verdicts that rest on this version. */
  version: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.uuid().optional(),
});

const editReasonSchema = z.string().trim().min(5).max(1_000);

/** A change on exactly the version that was seen; 0: a new one. */
const editFields = { expectedVersion: z.int().min(0), reason: editReasonSchema };

export const factVersionRequestSchema = z.strictObject({
  ...editFields,
  content: factContentSchema,
});

export const narrativeVersionRequestSchema = z.strictObject({
  ...editFields,
  content: narrativeContentSchema,
});

export const phrasingRequestSchema = z.strictObject({
  /** How the story is told: words of a post; personal data in them is masked. */
  phrasing: z.string().trim().min(10).max(1_000),
  reason: editReasonSchema,
});
