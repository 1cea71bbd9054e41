import { z } from 'zod';
import {
  analysisViewSchema,
  attributeHistorySchema,
  attributeListSchema,
  evidenceFactSchema,
  claimExplanationSchema,
  casePageSchema,
  caseSummarySchema,
  caseViewSchema,
  changePasswordRequestSchema,
  changePreviewSchema,
  decideRequestSchema,
  explainedClaimSchema,
  factChangesSchema,
  factContentSchema,
  factDetailSchema,
  factItemSchema,
  factPageSchema,
  factVersionRequestSchema,
  factViewSchema,
  healthSchema,
  heldCaseSchema,
  leaseTokenSchema,
  liveEventSchema,
  loginRequestSchema,
  narrativeContentSchema,
  narrativeDetailSchema,
  narrativeItemSchema,
  narrativePageSchema,
  narrativeVersionRequestSchema,
  narrativeViewSchema,
  overviewSchema,
  phrasingRequestSchema,
  postInputSchema,
  postViewSchema,
  problemSchema,
  replaySchema,
  restingPageSchema,
  savedFactSchema,
  savedNarrativeSchema,
  searchHitSchema,
  searchPageSchema,
  secondOpinionsSchema,
  sessionViewSchema,
  similarPostSchema,
  sourceListSchema,
  sourceViewSchema,
  storedAnalysesSchema,
  systemViewSchema,
} from '#contracts';

const NAMED = {
  AnalysisView: analysisViewSchema,
  AttributeHistory: attributeHistorySchema,
  AttributeList: attributeListSchema,
  ClaimExplanation: claimExplanationSchema,
  EvidenceFact: evidenceFactSchema,
  CasePage: casePageSchema,
  CaseSummary: caseSummarySchema,
  CaseView: caseViewSchema,
  ChangePasswordRequest: changePasswordRequestSchema,
  ChangePreview: changePreviewSchema,
  DecideRequest: decideRequestSchema,
  ExplainedClaim: explainedClaimSchema,
  FactChanges: factChangesSchema,
  FactContent: factContentSchema,
  FactDetail: factDetailSchema,
  FactItem: factItemSchema,
  FactPage: factPageSchema,
  FactVersionRequest: factVersionRequestSchema,
  FactView: factViewSchema,
  Health: healthSchema,
  HeldCase: heldCaseSchema,
  LeaseToken: leaseTokenSchema,
  LiveEvent: liveEventSchema,
  LoginRequest: loginRequestSchema,
  NarrativeContent: narrativeContentSchema,
  NarrativeDetail: narrativeDetailSchema,
  NarrativeItem: narrativeItemSchema,
  NarrativePage: narrativePageSchema,
  NarrativeVersionRequest: narrativeVersionRequestSchema,
  NarrativeView: narrativeViewSchema,
  Overview: overviewSchema,
  PhrasingRequest: phrasingRequestSchema,
  PostInput: postInputSchema,
  PostView: postViewSchema,
  Problem: problemSchema,
  Replay: replaySchema,
  RestingPage: restingPageSchema,
  SavedFact: savedFactSchema,
  SavedNarrative: savedNarrativeSchema,
  SearchHit: searchHitSchema,
  SearchPage: searchPageSchema,
  SecondOpinions: secondOpinionsSchema,
  SessionView: sessionViewSchema,
  SimilarPost: similarPostSchema,
  SourceList: sourceListSchema,
  SourceView: sourceViewSchema,
  StoredAnalyses: storedAnalysesSchema,
  System: systemViewSchema,
};

const names = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(NAMED)) names.add(schema, { id });

type JsonSchema = Record<string, unknown>;

/** A schema as the document refers to it, and the named ones that it needs. */
export interface ConvertedSchema {
  readonly schema: JsonSchema;
  readonly components: Record<string, JsonSchema>;
}

/**
 * Turns one of our zod schemas into OpenAPI 3.0; named ones become components.
 * @param options.schemaType `input`: what a client sends, before defaults and transformations.
 */
export function convertSchema(
  schema: unknown,
  options: { schemaType: 'input' | 'output' },
): ConvertedSchema {
  if (!(schema instanceof z.ZodType)) throw new TypeError('only zod schemas describe routes');
  const { definitions, ...rest } = z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    io: options.schemaType,
    metadata: names,
    unrepresentable: 'any',
    // The patterns of dates are longer than what they add to the format's name.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  const components = (definitions ?? {}) as Record<string, JsonSchema>;
  return { schema: withComponentReferences(rest), components: withComponentReferences(components) };
}

function withComponentReferences<T extends object>(value: T): T {
  return JSON.parse(
    JSON.stringify(value).replaceAll('#/definitions/', '#/components/schemas/'),
  ) as T;
}
