import { daysOf, wordsOf } from './reason.js';
import { type ClaimRule } from './rule-finding.js';
import { isAsked } from './told-as-law.js';

/**
 * A document whose number the fact base does not know: by itself it is not verified, and what the
 * claim says is judged by its content.
 */
export const documentUnknown: ClaimRule = {
  name: 'document-unknown',
  about: 'Bài viện dẫn số văn bản không có trong danh mục căn cứ.',
  strength: 'sign',
  read: (frame) => {
    const cited = frame.documents.find(({ known }) => !known);
    if (cited === undefined || frame.denied || isAsked(frame)) return null;
    return {
      rule: 'document-unknown',
      verdict: 'unverified',
      decides: null,
      mistaken: null,
      words: [cited],
      reason: `Bài viện dẫn “${wordsOf(frame, cited)}”; tính đến ngày ${daysOf(frame)} văn bản này không có trong danh mục căn cứ nên chưa xác minh được.`,
    };
  },
};
