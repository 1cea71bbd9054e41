import { type SeededRandom } from './seeded-random.js';

export type Spelling = 'full' | 'none' | 'teencode';

/** Chat spellings by syllable or phrase, longest first; several choices are drawn from. */
const CHAT_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['bảo hiểm xã hội', ['bhxh']],
  ['bảo hiểm y tế', ['bhyt']],
  ['bảo hiểm thất nghiệp', ['bhtn']],
  ['mọi người', ['mn', 'mng']],
  ['công ty', ['cty']],
  ['bây giờ', ['bây h']],
  ['bao nhiêu', ['bn', 'bao nhiu']],
  ['không', ['k', 'ko', 'hong']],
  ['được', ['đc', 'dc']],
  ['rồi', ['r', 'rùi', 'rồi']],
  ['với', ['vs', 'với']],
  ['biết', ['bít', 'biết']],
  ['người', ['ng']],
  ['luôn', ['lun']],
  ['thôi', ['thui', 'thôi']],
  ['cũng', ['cx', 'cũng']],
  ['chồng', ['ck']],
  ['vợ', ['vk', 'vợ']],
  ['nhưng', ['nhg', 'nhưng']],
  ['vậy', ['v', 'z', 'vậy']],
  ['gì', ['j']],
  ['chị', ['c', 'chị']],
  ['anh', ['a', 'anh']],
  ['em', ['e']],
  ['nhà nước', ['nn', 'nhà nước']],
  ['tháng', ['tháng', 'th']],
];

const LETTER = String.raw`[\p{L}\p{M}]`;
const PATTERNS = CHAT_WORDS.map(
  ([word, choices]) => [new RegExp(`(?<!${LETTER})${word}(?!${LETTER})`, 'giu'), choices] as const,
);

/** @returns the text without tone and letter marks, as typed on a bare keyboard. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC');
}

/** Rewrites a text as people type it: in full, without marks, or in chat spelling. */
export function respell(text: string, spelling: Spelling, random: SeededRandom): string {
  if (spelling === 'full') return text;
  if (spelling === 'none') {
    const bare = withoutMarks(text);
    return random.chance(0.7) ? bare.toLowerCase() : bare;
  }
  const chat = PATTERNS.reduce(
    (words, [pattern, choices]) => words.replace(pattern, () => random.pick(choices)),
    text.toLowerCase(),
  );
  return random.chance(0.35) ? withoutMarks(chat) : chat;
}
