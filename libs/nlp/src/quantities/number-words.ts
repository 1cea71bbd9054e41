import { type Token } from './scan-tokens.js';
import { WordTable } from './word-table.js';

/**
 * Digits that may begin a number. Without diacritics "sau" is mostly "sau" (after) and "tu" never
 * four; "tư" stands only after tens, months and quarters.
 */
export const DIGIT_WORDS = new WordTable<number>(
  [
    ['một', 1],
    ['hai', 2],
    ['ba', 3],
    ['bốn', 4],
    ['năm', 5],
    ['sáu', 6],
    ['bảy bẩy', 7],
    ['tám', 8],
    ['chín', 9],
  ],
  '',
);

/** Digits as they sound after tens or a scale: "hai mốt", "ba tư", "bảy lăm". */
export const LAST_DIGIT_WORDS = new WordTable<number>([
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn tư', 4],
  ['lăm nhăm', 5],
  ['sáu', 6],
  ['bảy bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** Last digits that cannot be digits of their own: they bind two words into one number. */
export const BINDING_DIGITS = new WordTable<number>([
  ['mốt', 1],
  ['tư', 4],
  ['lăm nhăm', 5],
]);

/** What stands between the digits: the parts of numbers below a thousand. */
type Part = 'ten' | 'tens' | 'dozen' | 'hundred' | 'zero' | 'odd' | 'half' | 'some' | 'point';

const PART_WORDS = new WordTable<Part>(
  [
    ['mười', 'ten'],
    ['mươi', 'tens'],
    ['chục', 'dozen'],
    ['trăm', 'hundred'],
    ['không', 'zero'],
    ['linh lẻ', 'odd'],
    ['rưỡi rưởi', 'half'],
    ['mấy', 'some'],
    ['phẩy chấm', 'point'],
  ],
  'không mấy chấm lẻ',
);

/** Numbers that stand for money on their own, in đồng. */
interface Scale {
  readonly value: number;
  /** Said of money only; "triệu" may count people too. */
  readonly money: boolean;
  /** A word that is something else when one of these follows: "5 lít xăng", "75 tỷ lệ". */
  readonly unless?: ReadonlySet<string>;
}

const nouns = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const DRINKS = nouns(
  'xăng dầu nước bia rượu sữa mắm xang dau nuoc ruou sua mam lavie sting coca đế',
);
const CROPS = nouns('khoai sắn hành tỏi cà su gừng nghệ cải đậu riềng hanh toi ca gung nghe');
const TICKETS = nouns('xe máy tàu số xem phim bay khứ mời vào tham du lễ trò may tau so moi vao');
const RATES = nouns('lệ giá số trọng suất le gia so');

/**
 * Sources of the slang: usage on Vietnamese forums; "xị" is 100,000 in the South of today, older
 * speakers mean 10,000 by it; "vé" is 100 dollars and read as its own currency.
 */
export const SCALE_WORDS = new WordTable<Scale>(
  [
    ['k', { value: 1e3, money: true }],
    ['nghìn ngàn ngìn ngàng', { value: 1e3, money: false }],
    ['cành', { value: 1e3, money: true, unless: nouns('hoa đào mai cây lá') }],
    ['lít', { value: 1e5, money: true, unless: DRINKS }],
    ['xị loét lốp', { value: 1e5, money: true, unless: DRINKS }],
    ['triệu tr triu trịu', { value: 1e6, money: false }],
    ['củ', { value: 1e6, money: true, unless: CROPS }],
    ['chai', { value: 1e6, money: true, unless: DRINKS }],
    ['tỷ tỉ', { value: 1e9, money: false, unless: RATES }],
    ['tỏi', { value: 1e9, money: true }],
    ['vé', { value: 100, money: true, unless: TICKETS }],
  ],
  'cành vé tỏi lốp',
);

/** @returns the part a word is of a number, typed with or without diacritics */
export function partOf(token: Token, loose: boolean): Part | undefined {
  return token.kind === 'word' ? PART_WORDS.find(token, loose) : undefined;
}
