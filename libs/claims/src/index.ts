export { FaultyFactsError, InvalidFactError, KnowledgeItemMissingError } from './claims.errors.js';
export { type CheckedText, type ClaimChecker, createClaimChecker } from './claim-checker.js';
export { type ClaimSigns, type StretchSigns } from './claim-signs.js';
export { KnowledgeEditor } from './knowledge/knowledge-editor.js';
export { impactOf } from './knowledge/knowledge-impact.js';
export { parseAttributes } from './knowledge/parse-attributes.js';
export { parseDocuments } from './knowledge/parse-documents.js';
export { parseFact, parseFacts } from './knowledge/parse-facts.js';
export { parseNarratives } from './knowledge/parse-narratives.js';
export { parseNegatives } from './knowledge/parse-negatives.js';
export { type SeedOutcome, seedKnowledge } from './knowledge/seed-knowledge.js';
export { ClaimModel } from './reading/claim-model.js';
export {
  decodeClaimModel,
  encodeClaimModel,
  type StoredClaimModel,
} from './reading/claim-artefact.js';
export { type LabelledClaim, trainClaimModel } from './reading/train-claim-model.js';
export { parseFraudSignals } from './scam/parse-fraud-signals.js';
export { parseOfficialChannels } from './scam/official-channels.js';
export { buildFraudKnowledge, readFraudSigns } from './scam/read-fraud-signs.js';
export { parseNarrativeModel } from './narratives/narrative-model.js';
export { matchNarratives, NarrativeMatcher, withWordings } from './narratives/narrative-matcher.js';
export { parseStoryPairs } from './narratives/parse-story-pairs.js';
export { trainNarratives } from './narratives/train-narratives.js';
export { FactBase } from './knowledge/fact-base.js';
export { matchingWordsOf } from './text/matching-text.js';
export { piecesOf } from './text/pieces.js';
export { FactFinder } from './retrieval/fact-finder.js';
export { readFrame } from './frames/read-frame.js';
export { viewOfSpan } from './frames/view-of-span.js';
export { CLAIM_RULES } from './rules/claim-rules.js';
export { describeRule } from './rules/rule-words.js';
