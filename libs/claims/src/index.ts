export { type ClaimChecker, createClaimChecker } from './claim-checker.js';
export { parseAttributes } from './knowledge/parse-attributes.js';
export { parseFacts } from './knowledge/parse-facts.js';
export { parseNarratives } from './knowledge/parse-narratives.js';
export { parseNegatives, parsePhrasings, type Phrasing } from './knowledge/parse-phrasings.js';
export { parseScamSignals } from './knowledge/parse-scam-signals.js';
export { type Nearness } from './nearness.js';
