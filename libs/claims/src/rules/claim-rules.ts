import { type ClaimFrame } from '../frames/claim-frame.js';
import { documentUnknown } from './document-unknown.js';
import { factsContradict } from './facts-contradict.js';
import { type ClaimRule, type RuleFinding } from './rule-finding.js';
import { unusableFact } from './unusable-fact.js';
import { valueExpired } from './value-expired.js';
import { valueInForce } from './value-in-force.js';
import { valueNotYet } from './value-not-yet.js';
import { valueOfAnotherCase } from './value-of-another-case.js';
import { valueWrong } from './value-wrong.js';

/** Every named rule; each looks at a claim by itself. */
export const CLAIM_RULES: readonly ClaimRule[] = [
  factsContradict,
  unusableFact,
  valueExpired,
  valueNotYet,
  valueOfAnotherCase,
  valueWrong,
  documentUnknown,
  valueInForce,
];

/** @returns what every rule that applies says of a claim, in the order of {@link CLAIM_RULES} */
export function applyRules(frame: ClaimFrame): RuleFinding[] {
  return CLAIM_RULES.flatMap(({ read }) => read(frame) ?? []);
}
