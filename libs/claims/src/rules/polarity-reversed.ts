import { formatDay } from '../knowledge/format-quantity.js';
import { judgeActs } from './polarity.js';
import { citationOf, lawAgainst, wordsOf } from './reason.js';
import { type ClaimRule } from './rule-finding.js';

/** Told as forbidden what is allowed, as a duty what is none, as lost what is kept. */
export const polarityReversed: ClaimRule = {
  name: 'polarity-reversed',
  about: 'Bài nói ngược quy định: được thành không được, không phải thành phải, giữ thành mất.',
  strength: 'decides',
  read: (frame) => {
    if (frame.question || frame.denied || frame.draft) return null;
    const judged = judgeActs(frame);
    if (judged === null || judged.right) return null;
    const { act, fact, once } = judged;
    const until =
      once === null
        ? ''
        : ` Nội dung trong bài theo ${citationOf(once)}, hết hiệu lực sau ngày ${formatDay(once.validTo ?? '')}.`;
    return {
      rule: 'polarity-reversed',
      verdict: once === null ? 'distorted' : 'outdated',
      decides: fact,
      mistaken: once,
      words: [act],
      reason: `${lawAgainst(wordsOf(frame, act), fact, frame)}${until}`,
    };
  },
};
