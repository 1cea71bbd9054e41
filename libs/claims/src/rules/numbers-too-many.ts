import { type ClaimRule } from './rule-finding.js';

/** A stretch with more numbers than are compared: a table or a list, not one claim. */
export const numbersTooMany: ClaimRule = {
  name: 'numbers-too-many',
  about: 'Đoạn nêu quá nhiều con số nên máy không đối chiếu được từng số.',
  strength: 'decides',
  read: ({ crowded, span }) => {
    if (!crowded) return null;
    return {
      rule: 'numbers-too-many',
      verdict: 'unverified',
      decides: null,
      mistaken: null,
      words: [span],
      reason:
        'Đoạn này nêu quá nhiều con số, máy không đối chiếu được từng số nên chưa kết luận; xin tách ra để kiểm từng ý.',
    };
  },
};
