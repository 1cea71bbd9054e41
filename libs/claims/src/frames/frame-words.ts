import { type Span } from '#domain';
import { type MatchingWord } from '../text/matching-text.js';
import { PhraseMatcher } from '../text/phrase-matcher.js';

const UNIVERSAL = [
  'ai cũng',
  'ai cx',
  'người nào cũng',
  'tất cả',
  'mọi người',
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
  'mỗi người dân',
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
  'đều được',
  'người dân nào cũng',
  'người già nào cũng',
] as const;
const SUFFICIENT = [
  'chỉ cần',
  'chi can',
  'cứ ... là',
  'là được',
  'là xong',
  'là có',
  'là lĩnh',
  'là lãnh',
  'là rút',
  'là nhận',
  'là hưởng',
  'là về',
  'là đủ',
  'khỏi cần',
  'không cần',
  'khỏi phải',
  'không phải chờ',
  'ngay lập tức',
  'lĩnh ngay',
  'lãnh ngay',
  'nhận ngay',
  'dùng ngay',
  'được ngay',
  'rút ngay',
  'liền',
  'tự động',
  'tự nhảy',
  'auto',
  'khỏi chờ',
  'khỏi đợi',
  'không cần điều kiện',
  'vô điều kiện',
  'là khỏi',
  'bất kể',
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
  'bịa',
  'tin giả',
  'tin vịt',
  'tin đồn',
  'xạo',
  'hiểu lầm',
  'hiểu nhầm',
  'sai rồi',
  'đừng tin',
  'nói bậy',
  'nói sai',
  'đồn',
  'bác bỏ',
] as const;

const matcher = new PhraseMatcher([
  { name: 'universal', phrases: UNIVERSAL },
  { name: 'sufficient', phrases: SUFFICIENT },
  { name: 'plan', phrases: PLANS },
  { name: 'later', phrases: LATER },
  { name: 'taken back', phrases: TAKEN_BACK },
]);

/** Signs of how far a claim is meant to reach and how firmly it is told. */
export interface FrameSigns {
  readonly universal: Span | null;
  readonly sufficient: Span | null;
  readonly plan: boolean;
  readonly takenBack: boolean;
  readonly later: boolean;
}

/** @returns the signs that stand in the words, typed with or without marks */
export function signsIn(words: readonly MatchingWord[]): FrameSigns {
  const found = new Map<string, Span>();
  for (const hit of matcher.find(words)) {
    if (!found.has(hit.name)) found.set(hit.name, { start: hit.start, end: hit.end });
  }
  return {
    universal: found.get('universal') ?? null,
    sufficient: found.get('sufficient') ?? null,
    plan: found.has('plan'),
    takenBack: found.has('taken back'),
    later: found.has('later'),
  };
}
