import { type StretchSigns } from '#claims';
import { type Stance, type Verdict, VERDICTS } from '#domain';
import { type TextLabels } from '#nlp';
import { causeOf, type ErrorCause, type JudgedLabels } from './cause-of-error.js';
import { type FlagLimits, isFlaggedBy, type RiskOutcome } from './measure-risk.js';
import { type PostSigns, suspectOf } from './post-signals.js';

/** A post as models that have not seen it read it, under the limits that ship. */
export interface FoldReading<Post> {
  readonly post: Post;
  readonly risk: number;
  readonly flagged: boolean;
  readonly stance: Stance;
  /** Likeliest verdict of the stretch that is likeliest wrong; null when there is none. */
  readonly suspect: Verdict | null;
  /** Why the flag is wrong; null where it is right. */
  readonly cause: ErrorCause | null;
}

/** A labelled post with what it was judged by and what was decided. */
interface Unseen<Post> {
  readonly post: Post;
  readonly signs: PostSigns;
  readonly labels: Pick<TextLabels, 'relevant' | 'stance'>;
}

/** @returns what would be done with the post under the limits, and why that is wrong */
export function foldReadingOf<Post extends JudgedLabels>(
  { post, signs, labels: { relevant, stance } }: Unseen<Post>,
  outcome: RiskOutcome,
  limits: FlagLimits,
): FoldReading<Post> {
  const { risk, doubt } = outcome;
  const flagged = isFlaggedBy(outcome, limits);
  const suspect = likeliestOf(suspectOf(signs.claims));
  const doubted = doubt > limits.mostDoubt;
  const cause = causeOf(post, { flagged, relevant, stance, doubted, suspect });
  return { post, risk, flagged, stance, suspect, cause };
}

function likeliestOf(stretch: StretchSigns | null): Verdict | null {
  if (stretch === null) return null;
  const { probabilities } = stretch;
  return VERDICTS.reduce((best, next) => (probabilities[next] > probabilities[best] ? next : best));
}
