import { type Fact, type Span, type Verdict } from '#domain';
import { type ClaimFrame } from '../frames/claim-frame.js';
import { type FactValue } from '../knowledge/fact-base.js';

/** What a named rule says of a claim, with what decides it. */
export interface RuleFinding {
  readonly rule: string;
  readonly verdict: Verdict;
  /** What the law gives; null only where no fact settles the claim. */
  readonly decides: FactValue | Fact | null;
  /** The value or rule that the post took for it, when it is one of the law. */
  readonly mistaken: FactValue | Fact | null;
  /** The words of the post that the rule rests on. */
  readonly words: readonly Span[];
  /** One Vietnamese sentence for the officer. */
  readonly reason: string;
}

/** A rule by which a claim read as a frame gets a verdict. */
export interface ClaimRule {
  readonly name: string;
  /** What the rule looks for, in Vietnamese, for officers. */
  readonly about: string;
  /** `decides`: it is right in nine cases of ten by itself; `sign`: it counts beside others only. */
  readonly strength: 'decides' | 'sign';
  readonly read: (frame: ClaimFrame) => RuleFinding | null;
}

/** @returns the fact of a value, or the fact itself */
export function factOf(law: FactValue | Fact): Fact {
  return 'fact' in law ? law.fact : law;
}
