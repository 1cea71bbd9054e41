import fc from 'fast-check';
import { type Analysis, type AnalysisInput, type Claim } from '#domain';
import { type InlineAnalyzer } from '#enrichment';
import { hostileText } from '../nlp/hostile-texts.ts';

/** What claims are made of: subjects, numbers, days, conditions, turns, stories, lures, documents. */
const PHRASES: readonly string[] = [
  ...['lương cơ sở', 'lương hưu', 'bhxh một lần', 'trợ cấp hưu trí xã hội', 'thai sản', 'bhtn'],
  ...['là 2.530.000 đồng', '2tr34', '20 năm', '15 nam', '0,03%/tháng', '75%', '61 tuổi 6 tháng'],
  ...['từ 1/7/2025', 'từ ngày 31/2/2026', 'năm 2099', 'hôm nay', 'ngày 29/2', 'từ 5-10/7', '24/7'],
  ...['ngày 31 tháng 2', 'đến 30-2-2026', 'trước 1/1/2025', 'năm ngoái', '99/99/9999', 'năm 0'],
  ...['phải đóng đủ', 'chỉ cần', 'mới được hưởng', 'là lĩnh ngay', 'ai cũng được', 'mất hết'],
  ...['không', 'chưa', 'không phải', 'nhưng', 'chứ', 'tin giả:', 'dự thảo', 'đã ký', 'hả?', 'vậy'],
  ...['quá 12 tháng không đóng là sổ bị huỷ', 'nhận tiền hỗ trợ', 'đọc mã OTP', 'phí 500k'],
  ...['thu mua sổ bhxh', 'vssid-gov.vn', 'https://baohiemxahoi.gov.vn', 'zalo 0912 345 678'],
  ...['Nghị định 299/2026/NĐ-CP', 'Luật 41/2024/QH15', 'Điều 64', 'theo Bộ Nội vụ', 'nghe nói'],
  ...[',', '. ', '\n', '; ', ' - ', '"', '(', ')', '! ', '😀', '\u200b', '…'],
];

/** Units of claims that were once, or could be, slower than linear when they stand in a row. */
export const LONG_CLAIM_UNITS: readonly string[] = [
  ...['đóng đủ 15 năm là lĩnh lương hưu ngay. ', 'đủ 15 năm lĩnh lương hưu ngay; ', 'không phải '],
  ...['lương cơ sở là 2.530.000 đồng ', 'lương cơ sở ', '0,03%/tháng, ', '0,03%/tháng 5 năm '],
  ...['nghe nói dự thảo đã chốt; ', 'Nghị định 176/2025/NĐ-CP ', 'vssid-vn.com ', 'từ 31/2/2026 '],
];

const DAYS = ['2024-03-01', '2025-06-30', '2025-07-01', '2026-11-20', '2099-12-31', '0001-01-01'];

/** Posts of random claim phrases, some with pieces of hostile text among them, on any day. */
export function hostilePost(): fc.Arbitrary<AnalysisInput> {
  const phrase = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...PHRASES) },
    { weight: 1, arbitrary: hostileText() },
  );
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.array(phrase, { maxLength: 40 }).map((parts) => parts.join(' ')) },
    { weight: 1, arbitrary: hostileText() },
  );
  const publishedAt = fc.constantFrom(...DAYS).map((day) => new Date(`${day}T12:00:00+07:00`));
  return fc.record({ text, publishedAt });
}

/**
 * Analyses a post.
 * @throws Error when claims lie outside the text or over each other, say right or wrong without
 *   evidence, or give a reason that is none
 */
export async function analyzeHostile(
  analyzer: InlineAnalyzer,
  input: AnalysisInput,
): Promise<Analysis> {
  const [analysis] = await analyzer.analyze([input]);
  if (analysis === undefined) throw new Error('no analysis');
  const { risk, claims, readUpTo } = analysis;
  if (!isShare(risk)) throw new Error(`risk ${risk}`);
  let from = 0;
  for (const claim of claims) {
    requireSound(claim, from);
    from = claim.end;
  }
  if (from > (readUpTo ?? input.text.length)) throw new Error(`claim ends at ${from}`);
  return analysis;
}

function requireSound(claim: Claim, from: number): void {
  const { start, end, verdict, evidence, reason, confidence, triggers } = claim;
  if (start < from || end <= start) throw new Error(`claim at ${start}–${end}, last ${from}`);
  if (verdict !== 'unverified' && evidence.length === 0) throw new Error(`bare ${verdict}`);
  if (!isShare(confidence)) throw new Error(`confidence ${confidence}`);
  if (/undefined|null|NaN|Invalid/.test(withoutQuotes(reason, triggers))) throw new Error(reason);
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

/** What the post itself says may be any words. */
function withoutQuotes(reason: string, quoted: readonly string[]): string {
  return quoted.reduce((left, one) => left.replace(one, ''), reason).replaceAll(/“[^”]*”/g, '');
}
