import { daysOf } from './reason.js';
import { type ClaimRule } from './rule-finding.js';

/** What is told of days so far ahead that the fact base cannot know their law. */
export const lawNotKnownYet: ClaimRule = {
  name: 'law-not-known-yet',
  about: 'Bài nói về ngày còn quá xa, kho căn cứ chưa thể biết quy định của ngày ấy.',
  strength: 'decides',
  read: (frame) => {
    const { facts, days, span } = frame;
    if (days.some((day) => facts.knowsLawOf(day))) return null;
    return {
      rule: 'law-not-known-yet',
      verdict: 'unverified',
      decides: null,
      mistaken: null,
      words: [span],
      reason: `Bài nói về ngày ${daysOf(frame)}; kho căn cứ chưa thể biết quy định của ngày ấy nên chưa kết luận được.`,
    };
  },
};
