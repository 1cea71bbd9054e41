import { PhraseMatcher } from '../text/phrase-matcher.js';

const matcher = (phrases: readonly string[]): PhraseMatcher =>
  new PhraseMatcher([{ name: 'change', phrases }]);

/**
 * Matters of which the fact base itself says that a change is planned and not decided, with the
 * words by which the change is told.
 */
export const UNDECIDED_CHANGES: ReadonlyMap<string, PhraseMatcher> = new Map([
  // "Hiện CHƯA có quyết định giảm dưới 75", "đề xuất ≠ quy định".
  [
    'SA-09',
    matcher([
      '(hạ|giảm|rút|kéo) ... tuổi',
      'tuổi ... (hạ|giảm|còn|xuống)',
      '(hạ|giảm|còn|xuống|chỉ cần) <số>',
      '<số> tuổi đều',
    ]),
  ],
  // "Chưa tăng; kế hoạch từng bước tăng từ 2027".
  [
    'HI-22',
    matcher([
      '(tăng|nâng|lên|nhảy) ... <số>',
      '(tăng|nâng) ... (mức đóng|tỷ lệ)',
      '(mức đóng|tỷ lệ|bảo hiểm y tế) ... (tăng|nâng|lên)',
    ]),
  ],
]);
