import { FLAGGABLE_VERDICTS, type Stance, type Verdict } from '#domain';
import { parseQuantities } from '#nlp';

/** Causes of a wrong flag with the rule that tells them, in the order in which they are asked. */
export const ERROR_CAUSES = {
  'relevance misread':
    'missed: read as outside the field or not Vietnamese; flagged: outside the field',
  'stance misread': 'missed: not read as an assertion; flagged: it asks, denies or only tells',
  'stance doubted': 'missed: read as an assertion, asking and denying together too likely to flag',
  'seen, too unsure':
    'missed: the likeliest wrong stretch is read as wrong, the risk of the post is under the limit',
  'number read as right':
    'missed: the likeliest wrong stretch is read as right, a claim labelled wrong holds a quantity',
  'condition read as right':
    'missed: the same, no claim labelled wrong holds a quantity: condition, group or polarity',
  'no wrong claim seen':
    'missed: the likeliest wrong stretch is read as claiming nothing or as unverified',
  'right claim suspected': 'flagged: it asserts what is right',
  'open claim suspected': 'flagged: it asserts what the facts do not settle',
  'no claim, yet suspected': 'flagged: it asserts nothing that can be checked',
} as const;

export type ErrorCause = keyof typeof ERROR_CAUSES;

/** A post with the labels that the cause is told from. */
export interface JudgedLabels {
  readonly flag: boolean;
  readonly relevant: boolean;
  readonly stance: Stance;
  readonly verdict: Verdict;
  readonly day: string;
  readonly claims: readonly { readonly text: string; readonly verdict: Verdict }[];
}

/** What was read of it. */
interface Read {
  readonly flagged: boolean;
  /** Whether it is read as of the field. */
  readonly relevant: boolean;
  readonly stance: Stance;
  /** Whether asking and denying together were too likely for a flag. */
  readonly doubted: boolean;
  /** Likeliest verdict of the stretch that is likeliest wrong; null when there is none. */
  readonly suspect: Verdict | null;
}

/**
 * Tells by a rule of thumb why a flag is wrong: the first cause of {@link ERROR_CAUSES} that fits.
 * It looks at what was read only, so a label that is wrong itself shows as a cause too.
 * @returns null where the flag is right
 */
export function causeOf(post: JudgedLabels, read: Read): ErrorCause | null {
  if (post.flag === read.flagged) return null;
  return post.flag ? causeOfMiss(post, read) : causeOfFalseFlag(post);
}

function causeOfMiss(post: JudgedLabels, read: Read): ErrorCause {
  if (!read.relevant) return 'relevance misread';
  if (read.stance !== 'assert') return 'stance misread';
  if (read.doubted) return 'stance doubted';
  if (read.suspect !== null && isWrong(read.suspect)) return 'seen, too unsure';
  if (read.suspect !== 'accurate') return 'no wrong claim seen';
  return hasWrongQuantity(post) ? 'number read as right' : 'condition read as right';
}

function causeOfFalseFlag({ relevant, stance, verdict }: JudgedLabels): ErrorCause {
  if (!relevant) return 'relevance misread';
  if (stance !== 'assert') return 'stance misread';
  if (verdict === 'accurate') return 'right claim suspected';
  return verdict === 'unverified' ? 'open claim suspected' : 'no claim, yet suspected';
}

function hasWrongQuantity({ claims, day }: JudgedLabels): boolean {
  return claims.some(
    ({ text, verdict }) => isWrong(verdict) && parseQuantities(text, day).length > 0,
  );
}

function isWrong(verdict: Verdict): boolean {
  return FLAGGABLE_VERDICTS.includes(verdict);
}
