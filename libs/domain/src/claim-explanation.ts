import { type QuantityComparator } from './fact.js';
import { type ScopeCase } from './scope.js';
import { type Span } from './span.js';

/** How a statement can be told, besides what it says. */
export type Telling =
  | 'question'
  | 'universal'
  | 'sufficient'
  | 'immediate'
  | 'draft'
  | 'past'
  | 'later'
  | 'denied'
  | 'negated';

/**
 * What the law of the days says to a number: gives it (`current`, or `inside` a range), for another
 * case (`elsewhere`), gave it once (`expired`), will give it (`future`), gives another (`other`),
 * measures nothing of the kind (`none`); `case`: the number only says whom the claim is about.
 */
export type NumberOutcome =
  'current' | 'inside' | 'elsewhere' | 'expired' | 'future' | 'other' | 'none' | 'case';

/** A number of a claim as it was read, with its span in the original text. */
export interface ReadNumber extends Span {
  /** Vietnamese: "61 tuổi 6 tháng", "0,03%/tháng". */
  readonly said: string;
  readonly comparator: QuantityComparator;
  readonly outcome: NumberOutcome;
}

/** A claim as it was read: about what, of whom, with which numbers, told how. */
export interface ReadFrame {
  /** Id of the matter of the law, a fact's without the suffix of its period; null: of none. */
  readonly matter: string | null;
  /** What its numbers measure, likeliest first. */
  readonly attributes: readonly string[];
  readonly scope: ScopeCase;
  readonly numbers: readonly ReadNumber[];
  readonly tellings: readonly Telling[];
}

/** Why something near was not what a claim was held against. */
export type SetAsideReason =
  'not-in-force' | 'unusable' | 'measures-otherwise' | 'other-case' | 'less-likely';

/** A fact that the claim might have been held against, and why it was not. */
export interface Alternative {
  readonly factId: string;
  /** How probably the claim speaks of the fact's matter, 0 to 1. */
  readonly score: number;
  readonly because: SetAsideReason;
}

/** The known story that a claim comes nearest to. */
export interface NearestStory {
  readonly narrativeId: string;
  /** Probability, 0 to 1. */
  readonly score: number;
  /** `suggested`: alike, but not sure enough to give the verdict. */
  readonly tier: 'suggested' | 'confirmed';
}

/** How a verdict came about: kept with the claim, a few hundred bytes. */
export interface ClaimExplanation {
  /** Null: signs of fraud decided, nothing was read of the law. */
  readonly frame: ReadFrame | null;
  /** ISO days on which the law was asked: those that the claim names, else the day of the post. */
  readonly days: readonly string[];
  /** The fact that the verdict relies on first; null when no fact settles it. */
  readonly reliesOn: string | null;
  /** The fact that the post took for the law, when its words are one of the law's. */
  readonly mistaken: string | null;
  /** Nearest first, at most four. */
  readonly alternatives: readonly Alternative[];
  readonly story: NearestStory | null;
  /** Names of the signs of fraud in the claim, Vietnamese; only of what is called a scam. */
  readonly fraudSigns: readonly string[];
}
