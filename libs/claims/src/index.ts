export {
  FaultyFactsError,
  InvalidFactError,
  KnowledgeItemMissingError,
} from './claims.errors.js';
export { type ClaimChecker, createClaimChecker } from './claim-checker.js';
export { KnowledgeEditor } from './knowledge/knowledge-editor.js';
export { impactOf } from './knowledge/knowledge-impact.js';
export { parseAttributes } from './knowledge/parse-attributes.js';
export { parseFact, parseFacts } from './knowledge/parse-facts.js';
export { parseNarratives } from './knowledge/parse-narratives.js';
export { parseNegatives, parsePhrasings, type Phrasing } from './knowledge/parse-phrasings.js';
export { parseScamSignals } from './knowledge/parse-scam-signals.js';
export { type SeedOutcome, seedKnowledge } from './knowledge/seed-knowledge.js';
export { type Nearness } from './nearness.js';
