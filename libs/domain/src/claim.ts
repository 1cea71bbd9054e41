import { type ClaimExplanation } from './claim-explanation.js';
import { type Span } from './span.js';
import { type Verdict } from './verdict.js';

/** What a claim's verdict rests on: a fact of the law, a known narrative, or both. */
export interface Evidence {
  readonly factId: string | null;
  readonly narrativeId: string | null;
  /** Strength of the match, 0 to 1. */
  readonly score: number;
}

/** A checkable statement of a post, with its span in the original text. */
export interface Claim extends Span {
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly confidence: number;
  /** Best first; never empty unless the verdict is `unverified` or `none`. */
  readonly evidence: readonly Evidence[];
  /** The named rule that gave the verdict, e.g. `narrative-match`. */
  readonly rule: string;
  /** The words of the post that triggered it. */
  readonly triggers: readonly string[];
  /** One Vietnamese sentence for the officer: why the machine suggests this. */
  readonly reason: string;
  /** How it came about; analyses of before it was kept have none. */
  readonly explanation?: ClaimExplanation;
}
