/** Posts that are too much: lists of numbers and of claims, and law text of any length. */

const NUMBERS = {
  amounts: (at: number) => `${(2 + at / 100).toFixed(2).replace('.', ',')} triệu`,
  percents: (at: number) => `${at + 1}%`,
  plain: (at: number) => String(1_000 + at * 37),
  ages: (at: number) => `${20 + (at % 60)} tuổi ${at % 12} tháng`,
  dates: (at: number) => `${(at % 28) + 1}/${(at % 12) + 1}/2025`,
};

/** @returns a post that tells nothing but so many numbers of a kind */
export function listOfNumbers(kind: keyof typeof NUMBERS, count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => NUMBERS[kind](at));
  return `Mức đóng bhxh, lương hưu các cụ: ${numbers.join(kind === 'percents' ? ' ' : ', ')}`;
}

/** @returns so many claims, by turns right and outdated on 2026-11-20 */
export function listOfClaims(count: number): string[] {
  return Array.from({ length: count }, (_, at) =>
    at % 2 === 0
      ? 'Từ 1/7/2026 lương cơ sở là 2.530.000 đồng một tháng.'
      : 'Phải đóng đủ 20 năm mới được hưởng lương hưu.',
  );
}

/** Told in the manner of a law, in our own words. */
const ARTICLES: readonly string[] = [
  'Người lao động đủ tuổi nghỉ hưu và có thời gian đóng bảo hiểm xã hội bắt buộc từ đủ 15 năm trở lên thì được hưởng lương hưu.',
  'Mức hưởng bảo hiểm xã hội một lần được tính theo số năm đã đóng và căn cứ thời gian đóng trước và sau năm 2014;',
  'Người sử dụng lao động chậm đóng phải nộp số tiền bằng 0,03%/ngày tính trên số tiền và số ngày chậm đóng.',
  'Điều 64. Đối tượng và điều kiện hưởng lương hưu',
  'a) Có từ đủ 15 năm làm nghề nặng nhọc, độc hại, nguy hiểm hoặc làm việc ở vùng đặc biệt khó khăn;',
  'Chính phủ quy định chi tiết Điều này.',
];

/** @returns law text of at least so many words */
export function lawText(words: number): string {
  const parts: string[] = [];
  for (let at = 0, count = 0; count < words; at += 1) {
    const article = ARTICLES[at % ARTICLES.length] ?? '';
    parts.push(`${at + 1}. ${article}`);
    count += article.split(' ').length + 1;
  }
  return parts.join('\n');
}
