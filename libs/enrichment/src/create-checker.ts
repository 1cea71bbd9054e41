import {
  type ClaimChecker,
  ClaimModel,
  createClaimChecker,
  decodeClaimModel,
  parseAttributes,
  parseFraudSignals,
  parseNarrativeModel,
  parseOfficialChannels,
} from '#claims';
import { type AnalysisResources, RESOURCE_PATHS } from './analysis-resources.js';

/** What the checker knows the law and the stories from. */
export type KnowledgeResources = Omit<AnalysisResources, 'textModel' | 'judge' | 'claimModel'>;

/** @throws InvalidKnowledgeError, ClaimModelFormatError or ConfigurationError naming the reason. */
export function createChecker(
  resources: KnowledgeResources & Pick<AnalysisResources, 'claimModel'>,
): ClaimChecker {
  return createCheckerWith(resources, new ClaimModel(decodeClaimModel(resources.claimModel)));
}

/** As {@link createChecker}, with a model that is not read from a file (for training). */
export function createCheckerWith(resources: KnowledgeResources, model: ClaimModel): ClaimChecker {
  return createClaimChecker({
    facts: resources.knowledge.facts,
    attributes: parseAttributes(resources.attributes, RESOURCE_PATHS.attributes),
    narratives: resources.knowledge.narratives,
    narrativeModel: parseNarrativeModel(resources.narrativeModel, RESOURCE_PATHS.narrativeModel),
    fraudSignals: parseFraudSignals(resources.fraudSignals, RESOURCE_PATHS.fraudSignals),
    officialChannels: parseOfficialChannels(
      resources.officialChannels,
      RESOURCE_PATHS.officialChannels,
    ),
    model,
  });
}
