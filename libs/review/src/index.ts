export { CaseDecisions } from './case-decisions.js';
export { CaseLeases, type HeldReviewCase } from './case-leases.js';
export { narrativeIdOf, needsCase, proposeCase } from './case-proposal.js';
export { CaseNotFoundError } from './review.errors.js';
export { parseRiskConfig, type RiskConfig } from './risk-config.js';
