import { citationOf, daysOf, givenBy } from './reason.js';
import { type ClaimRule } from './rule-finding.js';
import { contradictionIn } from './told-values.js';

/** Two facts give one attribute and scope different values on one day: nothing is settled. */
export const factsContradict: ClaimRule = {
  name: 'facts-contradict',
  about: 'Các căn cứ đang mâu thuẫn với nhau nên chưa kết luận được.',
  strength: 'decides',
  read: (frame) => {
    const pair = contradictionIn(frame);
    if (pair === null) return null;
    const [first, second] = pair;
    return {
      rule: 'facts-contradict',
      verdict: 'unverified',
      decides: first,
      mistaken: null,
      words: [frame.span],
      reason: `Ngày ${daysOf(frame)}, ${citationOf(first)} ghi ${givenBy(first)} còn ${citationOf(second)} ghi ${givenBy(second)}; đề nghị rà soát căn cứ trước khi kết luận.`,
    };
  },
};
