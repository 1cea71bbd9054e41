import {
  chooseThresholds,
  decideLabels,
  type Judged,
  type LabelledText,
  scoreHeads,
  targetsOf,
  type TextLabels,
  truthOf,
  type Typing,
} from '#nlp';
import { type JudgedLabels } from './cause-of-error.js';
import { chooseFlagLimits } from './choose-flag-limits.js';
import { type FoldReading, foldReadingOf } from './fold-reading.js';
import { type Judgement } from './judge-trees.js';
import { measureRisk, type RiskOutcome } from './measure-risk.js';
import { type StoredJudge } from './post-judge.js';
import { doubtOf, type PostSigns } from './post-signals.js';

/** A post in one typing, read by a text model and a claim model that have not seen it. */
export interface Unseen<Post> {
  readonly post: Post;
  readonly typing: Typing;
  readonly signs: PostSigns;
}

/** An unseen post with what a judge said that has not seen it either. */
export interface UnseenJudged<Post> extends Unseen<Post> {
  readonly judgement: Judgement;
}

/**
 * Chooses thresholds and limits on unseen posts, and measures what they come to.
 * @param judges on which posts the factors of sentiment are chosen
 */
export function fitToUnseen<Post extends LabelledText & JudgedLabels>(
  unseen: readonly UnseenJudged<Post>[],
  judges: (post: Post) => boolean,
): {
  readonly fitted: Pick<
    StoredJudge,
    'suggestFrom' | 'mostDoubt' | 'thresholds' | 'crossValidation'
  >;
  readonly readings: FoldReading<Post>[];
} {
  const judged = unseen.map(judgedOf);
  const thresholds = chooseThresholds(
    judged,
    judged.filter((_, at) => judges((unseen[at] as Unseen<Post>).post)),
  );
  const decided = unseen.map((one, at) => {
    const labels = decideLabels((judged[at] as Judged).scores, thresholds);
    return { ...one, labels, outcome: outcomeOf(one, labels) };
  });
  const outcomes = decided.map(({ outcome }) => outcome);
  const limits = chooseFlagLimits(outcomes);
  const labels = { ...scoreHeads(judged, thresholds) };
  return {
    fitted: {
      ...limits,
      thresholds,
      crossValidation: { ...measureRisk(outcomes, limits), labels },
    },
    readings: decided.map((one) => foldReadingOf(one, one.outcome, limits)),
  };
}

/** A post whose claims were not looked for stays outside the field. */
function judgedOf({ post, signs, judgement: { scores } }: UnseenJudged<LabelledText>): Judged {
  return {
    scores: signs.claims === null ? { ...scores, relevance: [0] } : scores,
    truth: truthOf({ targets: targetsOf(post) }),
  };
}

function outcomeOf(
  { post, judgement: { scores, risk } }: UnseenJudged<LabelledText>,
  { stance }: TextLabels,
): RiskOutcome {
  return {
    risk,
    shouldFlag: post.flag,
    asserts: stance === 'assert',
    doubt: doubtOf(scores),
    innocent: post.stance === 'ask' || post.stance === 'deny',
  };
}
