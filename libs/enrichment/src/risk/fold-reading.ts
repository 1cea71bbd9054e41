import { type Stance, type Verdict, VERDICTS } from '#domain';
import { causeOf, type ErrorCause, type JudgedLabels } from './cause-of-error.js';
import { type FlagLimits, isFlaggedBy, type RiskOutcome } from './measure-risk.js';
import { type RiskSigns } from './risk-features.js';

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

/** A labelled post with what the risk was estimated from and the stance that was read. */
interface Unseen<Post> {
  readonly post: Post;
  readonly signs: RiskSigns;
  readonly stance: Stance;
}

/** @returns what would be done with the post under the limits, and why that is wrong */
export function foldReadingOf<Post extends JudgedLabels>(
  { post, signs, stance }: Unseen<Post>,
  outcome: RiskOutcome,
  limits: FlagLimits,
): FoldReading<Post> {
  const { risk, doubt } = outcome;
  const flagged = isFlaggedBy(outcome, limits);
  const suspect = suspectOf(signs);
  const readable = signs.claims !== null;
  const doubted = doubt > limits.mostDoubt;
  const cause = causeOf(post, { flagged, readable, stance, doubted, suspect });
  return { post, risk, flagged, stance, suspect, cause };
}

function suspectOf({ claims }: RiskSigns): Verdict | null {
  const probabilities = claims?.suspects[0]?.probabilities;
  if (probabilities === undefined) return null;
  return VERDICTS.reduce((best, next) => (probabilities[next] > probabilities[best] ? next : best));
}
