import { type Span } from '#domain';
import { type MatchingWord } from '../text/matching-text.js';
import { PhraseMatcher } from '../text/phrase-matcher.js';

const UNIVERSAL = [
  'ai cũng',
  'ai cx',
  'người nào cũng',
  'tất cả',
  'mọi người',
  'ai ... cũng',
  'mọi trường hợp',
  'mọi lao động',
  'mọi công dân',
  'mọi',
  'toàn dân',
  'toàn bộ người',
  'toàn thể',
  'bất kỳ',
  'bất kể',
  'bất cứ',
  'không phân biệt',
  'cả nước',
  'ở đâu cũng',
  'mọi nhà',
  'nhà nhà',
  'hết thảy',
  'đồng loạt',
  'cụ nào cũng',
  'con nào cũng',
  'lần nào cũng',
  'cấp nào',
  'hợp đồng nào cũng',
  'hộ nào cũng',
  'trường hợp nào cũng',
  'bệnh nào cũng',
  'loại nào cũng',
  'nơi nào cũng',
  'viện nào cũng',
  'cả làng',
  'người dân nào cũng',
  'người già nào cũng',
] as const;
const SUFFICIENT = [
  'chỉ cần',
  'chi can',
  'cứ ... là',
  'khỏi cần',
  'không cần',
  'không phải chờ',
  'tự động',
  'tự nhảy',
  'auto',
  'khỏi chờ',
  'khỏi đợi',
  'vô điều kiện',
  'là khỏi',
  'khỏi đồng chi trả',
  'là không phải',
  'là hết phải',
  'bất kể',
] as const;
/** Told as coming at once. */
const IMMEDIATE = [
  'ngay lập tức',
  'lĩnh ngay',
  'lãnh ngay',
  'nhận ngay',
  'dùng ngay',
  'xài ngay',
  'xài liền',
  'được ngay',
  'rút ngay',
  'hưởng ngay',
  'hưu ngay',
  'hưu liền',
  'hưu luôn',
  'lĩnh luôn',
  'lãnh luôn',
  'lĩnh liền',
  'lãnh liền',
  'nhận liền',
  'được liền',
  'rút liền',
  'dùng liền',
  'nghỉ luôn',
  'là lĩnh lương hưu',
  'là lãnh lương hưu',
  'mai dùng',
  'mai xài',
  'là dùng được',
  'là xài được',
] as const;
const PLANS = [
  'đang lấy ý kiến',
  'mới là đề xuất',
  'đang trình',
  'chưa chốt',
  'chưa ban hành',
  'chưa quyết',
  'chưa thông qua',
  'dự kiến',
  'dự thảo',
  'đề xuất',
  'kiến nghị',
  'phương án',
  'đang bàn',
  'xin ý kiến',
  'lấy ý kiến',
  'dự luật',
  'dự báo',
  'chưa có hiệu lực',
  'sẽ trình',
  'nghiên cứu',
  'chưa có quyết định',
  'mới đề nghị',
] as const;
/** Told as what comes later. */
const LATER = [
  'sang năm',
  'năm sau',
  'năm tới',
  'tháng sau',
  'tháng tới',
  'sắp tới',
  'tới đây',
  'sẽ',
  'sắp',
  'lộ trình',
  'kể từ',
  'đến năm',
  'từ năm',
  'cuối năm',
  'giữa năm',
  'quý sau',
  'chưa áp dụng',
  'chưa tới',
  'chưa đến',
  'chưa kịp',
  'phải đợi',
  'phải chờ',
  'chưa hưởng',
  'chưa được',
] as const;
/** What takes back all that follows or stands before it. */
const TAKEN_BACK = [
  'không có chuyện',
  'làm gì có',
  'không phải là',
  'đâu phải',
  'chẳng phải',
  'không hề',
  'không đúng',
  'chưa đúng',
  'sai sự thật',
  'bịa ra',
  'bịa đặt',
  'toàn bịa',
  'là bịa',
  'tin giả',
  'tin vịt',
  'tin đồn',
  'xạo',
  'hiểu lầm',
  'hiểu nhầm',
  'sai rồi',
  'là sai',
  'thì sai',
  'đừng tin',
  'nói bậy',
  'nói sai',
  'nghe đồn',
  'đồn là',
  'đồn rằng',
  'bị đồn',
  'bác bỏ',
] as const;

const matcher = new PhraseMatcher([
  { name: 'universal', phrases: UNIVERSAL },
  { name: 'sufficient', phrases: SUFFICIENT },
  { name: 'immediate', phrases: IMMEDIATE },
  { name: 'plan', phrases: PLANS },
  { name: 'later', phrases: LATER },
  { name: 'taken back', phrases: TAKEN_BACK },
]);

/** Signs of how far a claim is meant to reach and how firmly it is told. */
export interface FrameSigns {
  readonly universal: Span | null;
  readonly sufficient: Span | null;
  readonly immediate: Span | null;
  readonly plan: boolean;
  readonly takenBack: boolean;
  readonly later: boolean;
}

/** @returns the signs that stand in the words, typed with or without marks */
export function signsIn(words: readonly MatchingWord[]): FrameSigns {
  const found = new Map<string, Span>();
  for (const hit of matcher.find(words)) {
    if (hit.name === 'universal' && !isMeant(hit, words)) continue;
    if (!found.has(hit.name)) found.set(hit.name, { start: hit.start, end: hit.end });
  }
  return {
    universal: found.get('universal') ?? null,
    sufficient: found.get('sufficient') ?? null,
    immediate: found.get('immediate') ?? null,
    plan: found.has('plan'),
    takenBack: found.has('taken back'),
    later: found.has('later'),
  };
}

/** "mới" and "mỗi" are not "mọi"; without marks it may be any of them, and is most often not. */
function isMeant({ start, end }: Span, words: readonly MatchingWord[]): boolean {
  return words.every(
    (word) => word.folded !== 'moi' || word.start < start || word.end > end || ALL.has(word.exact),
  );
}

const ALL: ReadonlySet<string> = new Set(['mọi']);
