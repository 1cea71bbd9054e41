import { type MatchingWord } from './matching-text.js';
import { PhraseMatcher } from './phrase-matcher.js';

const matcher = (name: string, phrases: readonly string[]): PhraseMatcher =>
  new PhraseMatcher([{ name, phrases }]);

const DENIALS = matcher('bác bỏ', [
  'không phải',
  'làm gì có',
  'đâu có',
  'không có chuyện',
  'không hề',
  'không đúng',
  'chưa đúng',
  'sai sự thật',
  'sai rồi',
  'tin giả',
  'tin đồn',
  'tin vịt',
  'đồn',
  'bịa',
  'xạo',
  'bác bỏ',
  'đính chính',
  'đừng tin',
  'chứ không',
  'hiểu lầm',
  'hiểu nhầm',
  'nhầm',
  'bọn lừa đảo',
  'doạ',
  'có thật không',
  'thật không',
  'đúng không',
  'phải không',
]);
const DRAFTS = matcher('dự thảo', [
  'dự thảo',
  'đề xuất',
  'lấy ý kiến',
  'xin ý kiến',
  'kiến nghị',
  'phương án',
  'chưa thông qua',
  'chưa có hiệu lực',
  'dự kiến',
  'lộ trình',
  'dự báo',
  'dự luật',
  'đang bàn',
  'sang năm',
  'năm sau',
  'năm tới',
  'sắp tới',
  'tới đây',
]);
const PASTS = matcher('chuyện cũ', [
  'trước đây',
  'trước kia',
  'ngày trước',
  'hồi trước',
  'hồi đó',
  'năm ngoái',
  'năm trước',
  'ngày xưa',
  'luật cũ',
  'quy định cũ',
  'hồi xưa',
  'xưa',
  'không còn',
  'hết rồi',
  'thay vì',
  'giảm từ',
  'tăng từ',
  'nâng từ',
  'hạ từ',
  'trước là',
  'trước chỉ',
  'trước thì',
  'như trước',
  'cũ là',
  'mức cũ',
  'đến hết',
]);
const NEGATORS = new Set(['khong', 'chua', 'chang', 'khoi']);

/** @returns whether the words reject or doubt what they say. */
export const isDenied = (words: readonly MatchingWord[]): boolean => DENIALS.isIn(words);

/** @returns whether the words say that it is only a draft, a plan or a forecast. */
export const isDraft = (words: readonly MatchingWord[]): boolean => DRAFTS.isIn(words);

/** @returns whether the words speak of an earlier rule as an earlier one. */
export const isPast = (words: readonly MatchingWord[]): boolean => PASTS.isIn(words);

/** @returns whether the words say that something goes on as before: "vẫn rút được", "vẫn dùng". */
export const keepsRight = (words: readonly MatchingWord[]): boolean =>
  words.some(({ exact, folded }) => folded === 'van' && (exact === 'vẫn' || exact === 'van'));

/** @returns how many words negate; a text that negates more or less than another says otherwise. */
export function countNegators(words: readonly MatchingWord[]): number {
  return words.filter((word) => NEGATORS.has(word.folded)).length;
}
