import { foldText, normalizeText, prepareText, type ReadableText } from '#nlp';

/**
 * Ways of saying outright that something is false or forbidden. None of the training corpus' flagged
 * posts uses one of them; the model alone misses some when a denial quotes much of what it denies.
 */
const PHRASES = [
  'là (tin |thông tin )?giả',
  'là (tin )?(bịa|sai sự thật|đồn nhảm)',
  'là (hành vi )?(gian lận|trái luật|trái pháp luật|vi phạm)',
  'là lừa đảo',
  'luật đã đổi',
  'bác tin',
  'gỡ (bài|xuống)',
  'đừng (chia sẻ|share|lan truyền|chuyển tiếp)',
  'làm gì có',
  'đối tượng (lợi dụng|lừa|mạo danh|giả danh)',
];

const EXACT = pattern((phrase) => normalizeText(phrase).text);
const FOLDED = pattern((phrase) => foldText(phrase).text);

/** @returns whether the text itself says that what it tells of is false or forbidden. */
export function saysItIsWrong(text: ReadableText): boolean {
  const { normal, folded } = prepareText(text);
  return EXACT.test(normal.text) || (folded.text === normal.text && FOLDED.test(folded.text));
}

function pattern(write: (phrase: string) => string): RegExp {
  return new RegExp(`(?<!\\p{L})(${PHRASES.map(write).join('|')})(?!\\p{L})`, 'u');
}
