import { type ClaimFrame } from '../frames/claim-frame.js';
import { type MatchingWord } from '../text/matching-text.js';
import { type PhraseHit, PhraseMatcher } from '../text/phrase-matcher.js';

const NOW = new PhraseMatcher([
  {
    name: 'now',
    phrases: ['bây giờ', 'giờ', 'hiện nay', 'hiện', 'từ nay', 'nay', 'rồi', 'đã', 'vừa', 'đang'],
  },
]);

/** What is done to a rule when it becomes law. */
const DONE = '(chốt|thông qua|ban hành|ký|phê duyệt|duyệt|quyết|quyết định|biểu quyết)';

const PASSED = new PhraseMatcher([
  {
    name: 'passed',
    phrases: [
      `(đã|vừa|mới|chính thức) ${DONE}`,
      `(đã|vừa|mới) được ${DONE}`,
      `(đã|vừa) (chính thức|mới) ${DONE}`,
      `${DONE} (rồi|xong|hôm qua|đêm qua|tuần trước|tháng trước)`,
      '(quốc hội|chính phủ|thủ tướng|nhà nước|trung ương) chốt',
      '(đã|thành|đã thành) là luật',
      '(là|thành) luật rồi',
      'có (luật|nghị định|nghị quyết|quyết định|thông tư) rồi',
      '(đã|vừa|mới) có (luật|nghị định|nghị quyết|quyết định|thông tư)',
      'bấm nút',
      'chính thức (tăng|giảm|nâng|hạ|áp dụng|được)',
    ],
  },
  // The same verbs of a book that is closed or a contract that is signed.
  {
    name: 'other',
    phrases: ['chốt sổ', 'ký hợp đồng', 'ký hđ', 'ký hồ sơ', 'ký đơn', 'duyệt hồ sơ', 'ký nhận'],
  },
]);

const NEGATORS: ReadonlySet<string> = new Set(['chua', 'khong', 'chang', 'dau', 'dang']);

const NOT_YET = new PhraseMatcher([
  { name: 'not yet', phrases: ['chưa', 'đâu', 'hổng', 'hông'] },
  { name: 'other', phrases: ['chữa bệnh', 'chữa trị', 'đâu đâu'] },
]);

/** A question that carries no mark: "có thật không mọi người". */
const ASKED = new PhraseMatcher([
  {
    name: 'asked',
    phrases: [
      'có thật không',
      'thật không',
      'có thiệt không',
      'thiệt không',
      'đúng không',
      'phải không',
      'có đúng',
      'thật hay giả',
      'chưa (mọi người|mn|ạ|vậy|cả nhà|các bác|anh chị|mấy bác)',
    ],
  },
]);

/** @returns whether it is told as holding at the time of the post */
export function isToldAsNow({ words }: Pick<ClaimFrame, 'words'>): boolean {
  return NOW.isIn(words);
}

/** @returns whether it is told as signed, passed or decided */
export function isToldAsPassed({ words }: Pick<ClaimFrame, 'words'>): boolean {
  const hits = PASSED.find(words);
  const others = hits.filter(({ name }) => name === 'other');
  return hits.some(
    (hit) =>
      hit.name === 'passed' &&
      !isTakenBack(hit, words) &&
      !others.some(({ first, last }) => first <= hit.last && hit.first <= last),
  );
}

function isTakenBack({ first }: PhraseHit, words: readonly MatchingWord[]): boolean {
  return words.slice(Math.max(0, first - 2), first).some(({ folded }) => NEGATORS.has(folded));
}

/** @returns whether something of it is told as not so, or not so yet */
export function isToldAsNotYet({ words }: Pick<ClaimFrame, 'words'>): boolean {
  const hits = NOT_YET.find(words);
  const others = hits.filter(({ name }) => name === 'other');
  return hits.some(
    ({ name, first }) => name === 'not yet' && others.every((other) => other.first !== first),
  );
}

/** @returns whether the words ask if it is so, with or without a question mark */
export function isAsked({ words, question }: Pick<ClaimFrame, 'words' | 'question'>): boolean {
  return question || ASKED.isIn(words);
}
