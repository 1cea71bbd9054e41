import { type Quantity } from '#nlp';
import { type MatchingWord } from '../text/matching-text.js';

/** A stretch of a post as the learnt parts look at it. */
export interface ClaimView {
  readonly words: readonly MatchingWord[];
  /** Quantities inside the stretch. */
  readonly quantities: readonly Quantity[];
  /** Words of the post outside the stretch; a claim often names its matter there. */
  readonly around: readonly MatchingWord[];
}

/** A stretch of a post with the day it is judged on and what the post is cut into. */
export interface DatedView extends ClaimView {
  /** ISO day of the post. */
  readonly day: string;
  /** ISO days it is judged on: those it names, else the day of the post. */
  readonly days: readonly string[];
  /** Whether it names days, none of which can be told: then it is judged on none. */
  readonly noDay: boolean;
  /** Whether it is a whole sentence, and whether that sentence asks. */
  readonly whole: boolean;
  readonly question: boolean;
}
