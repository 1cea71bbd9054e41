import {
  type ClaimChecker,
  ClaimModel,
  createClaimChecker,
  decodeClaimModel,
  parseAttributes,
  parseNegatives,
  parseScamSignals,
} from '#claims';
import { type AnalysisResources, RESOURCE_PATHS } from './analysis-resources.js';

/** What the checker knows the law and the stories from. */
export type KnowledgeResources = Omit<AnalysisResources, 'textModel' | 'riskModel' | 'claimModel'>;

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
    negatives: parseNegatives(resources.negatives, RESOURCE_PATHS.negatives),
    scamSignals: parseScamSignals(resources.scamSignals, RESOURCE_PATHS.scamSignals),
    model,
  });
}
