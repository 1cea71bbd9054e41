import {
  type ClaimChecker,
  createClaimChecker,
  parseAttributes,
  parseFraudSignals,
  parseNarrativeModel,
  parseNegatives,
  parseOfficialChannels,
  parsePhrasings,
  type Phrasing,
} from '#claims';
import { type AnalysisResources, RESOURCE_PATHS } from './analysis-resources.js';

/** Weaker evidence than this does not carry the text model's word. */
const MODEL_LIMITS = { probability: 0.6, evidence: 0.12 } as const;

/** What the checker knows the law and the stories from. */
export type KnowledgeResources = Omit<AnalysisResources, 'textModel' | 'riskModel' | 'phrasings'>;

/** @throws InvalidKnowledgeError or ConfigurationError naming file, line and reason. */
export function createChecker(
  resources: KnowledgeResources & Pick<AnalysisResources, 'phrasings'>,
): ClaimChecker {
  return createCheckerWith(
    resources,
    parsePhrasings(resources.phrasings, RESOURCE_PATHS.phrasings),
  );
}

/** As {@link createChecker}, with wordings that are not read from a file (for training). */
export function createCheckerWith(
  resources: KnowledgeResources,
  phrasings: readonly Phrasing[],
): ClaimChecker {
  return createClaimChecker({
    facts: resources.knowledge.facts,
    attributes: parseAttributes(resources.attributes, RESOURCE_PATHS.attributes),
    narratives: resources.knowledge.narratives,
    negatives: parseNegatives(resources.negatives, RESOURCE_PATHS.negatives),
    narrativeModel: parseNarrativeModel(resources.narrativeModel, RESOURCE_PATHS.narrativeModel),
    fraudSignals: parseFraudSignals(resources.fraudSignals, RESOURCE_PATHS.fraudSignals),
    officialChannels: parseOfficialChannels(
      resources.officialChannels,
      RESOURCE_PATHS.officialChannels,
    ),
    phrasings,
    modelLimits: MODEL_LIMITS,
  });
}
