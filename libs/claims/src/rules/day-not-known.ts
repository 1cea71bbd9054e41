import { type ClaimRule } from './rule-finding.js';
import { wordsOf } from './reason.js';

/** What is told of a day that no calendar has, or of "hôm nay" where nobody knows the day. */
export const dayNotKnown: ClaimRule = {
  name: 'day-not-known',
  about: 'Ngày mà bài nói tới không có trong lịch hoặc không xác định được.',
  strength: 'decides',
  read: (frame) => {
    if (!frame.noDay) return null;
    return {
      rule: 'day-not-known',
      verdict: 'unverified',
      decides: null,
      mistaken: null,
      words: [frame.span],
      reason: `Bài nêu “${wordsOf(frame, frame.span)}”; ngày được nói tới không xác định được nên chưa biết phải đối chiếu với quy định nào.`,
    };
  },
};
