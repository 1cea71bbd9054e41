import { judgeActs } from './polarity.js';
import { lawAgainst, wordsOf } from './reason.js';
import { type ClaimRule } from './rule-finding.js';
import { toldNumbers } from './told-values.js';

/** Told as the law has it: allowed, forbidden, a duty or none. */
export const polarityRight: ClaimRule = {
  name: 'polarity-right',
  about: 'Bài nói đúng chiều quy định: được hay không được, phải hay không phải.',
  strength: 'sign',
  read: (frame) => {
    if (frame.question || frame.draft) return null;
    if (toldNumbers(frame).some(({ outcome }) => outcome !== 'current')) return null;
    const judged = judgeActs(frame);
    if (judged?.right !== true) return null;
    const { act, fact } = judged;
    return {
      rule: 'polarity-right',
      verdict: 'accurate',
      decides: fact,
      mistaken: null,
      words: [act],
      reason: lawAgainst(wordsOf(frame, act), fact, frame),
    };
  },
};
