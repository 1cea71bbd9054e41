import { type ClaimFrame } from '../frames/claim-frame.js';
import { conditionMissing } from './condition-missing.js';
import { dayNotKnown } from './day-not-known.js';
import { documentUnknown } from './document-unknown.js';
import { draftToldAsLaw } from './draft-told-as-law.js';
import { factsContradict } from './facts-contradict.js';
import { lawNotKnownYet } from './law-not-known-yet.js';
import { numbersTooMany } from './numbers-too-many.js';
import { polarityReversed } from './polarity-reversed.js';
import { polarityRight } from './polarity-right.js';
import { scopeWidened } from './scope-widened.js';
import { type ClaimRule, type RuleFinding } from './rule-finding.js';
import { unitOrPeriodWrong } from './unit-or-period-wrong.js';
import { valueOfAnotherMatter } from './value-of-another-matter.js';
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
  lawNotKnownYet,
  dayNotKnown,
  numbersTooMany,
  valueExpired,
  valueNotYet,
  draftToldAsLaw,
  valueOfAnotherCase,
  unitOrPeriodWrong,
  valueOfAnotherMatter,
  valueWrong,
  conditionMissing,
  scopeWidened,
  polarityReversed,
  documentUnknown,
  valueInForce,
  polarityRight,
];

/** @returns what every rule that applies says of a claim, in the order of {@link CLAIM_RULES} */
export function applyRules(frame: ClaimFrame): RuleFinding[] {
  return CLAIM_RULES.flatMap(({ read }) => read(frame) ?? []);
}
