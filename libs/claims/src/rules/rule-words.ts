import { CLAIM_RULES } from './claim-rules.js';

/** A rule as officers know it. */
export interface RuleWords {
  /** Vietnamese, a few words. */
  readonly title: string;
  /** Vietnamese, one sentence: what the rule looks for. */
  readonly about: string;
}

const TITLES: Readonly<Record<string, string>> = {
  'facts-contradict': 'Căn cứ mâu thuẫn nhau',
  'unusable-fact': 'Căn cứ chưa đủ chắc chắn',
  'law-not-known-yet': 'Chưa biết quy định của ngày ấy',
  'day-not-known': 'Không xác định được ngày',
  'numbers-too-many': 'Quá nhiều con số',
  'value-expired': 'Con số của quy định đã hết hiệu lực',
  'value-not-yet': 'Con số của quy định chưa có hiệu lực',
  'draft-told-as-law': 'Dự thảo kể như luật',
  'value-of-another-case': 'Con số của trường hợp khác',
  'unit-or-period-wrong': 'Sai đơn vị hoặc kỳ tính',
  'value-of-another-matter': 'Con số của nội dung khác',
  'value-wrong': 'Sai con số',
  'condition-missing': 'Thiếu điều kiện',
  'scope-widened': 'Mở rộng đối tượng',
  'polarity-reversed': 'Nói ngược quy định',
  'document-unknown': 'Văn bản ngoài danh mục',
  'value-in-force': 'Con số đang có hiệu lực',
  'polarity-right': 'Nói đúng chiều quy định',
};

/** What decides besides the named rules of the law. */
const OTHERS: Readonly<Record<string, RuleWords>> = {
  wording: {
    title: 'So lời bài với căn cứ',
    about: 'Không quy tắc nào đứng riêng; máy so cách nói của bài với quy định của ngày được xét.',
  },
  'narrative-match': {
    title: 'Trùng câu chuyện đã biết',
    about: 'Bài kể lại một câu chuyện sai đã được xác minh, vào ngày mà câu chuyện ấy là sai.',
  },
  'scam-signal': {
    title: 'Dấu hiệu lừa đảo',
    about: 'Bài có những dấu hiệu đi cùng nhau của lời mời gọi lừa đảo hoặc mạo danh.',
  },
};

/** @returns the rule's name and sentence; null for one that this version does not have */
export function describeRule(name: string): RuleWords | null {
  const rule = CLAIM_RULES.find((one) => one.name === name);
  if (rule === undefined) return OTHERS[name] ?? null;
  return { title: TITLES[name] ?? name, about: rule.about };
}
