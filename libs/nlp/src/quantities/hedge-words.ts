import { type QuantityComparator } from '#domain';
import { foldWord } from '../text/fold-text.js';

/** What words around a quantity say of it. */
export interface Hedge {
  readonly comparator?: QuantityComparator;
  readonly approximate?: boolean;
  /** Only of dates, only of measures, only of ages; of everything without it. */
  readonly only?: 'date' | 'measure' | 'age';
}

const gte: Hedge = { comparator: 'gte' };
const lte: Hedge = { comparator: 'lte' };
const gt: Hedge = { comparator: 'gt', only: 'measure' };
const lt: Hedge = { comparator: 'lt', only: 'measure' };
const about: Hedge = { approximate: true };
const afterDate: Hedge = { comparator: 'gt', only: 'date' };
const beforeDate: Hedge = { comparator: 'lt', only: 'date' };
const untilDate: Hedge = { comparator: 'lte', only: 'date' };
const neutral: Hedge = {};

/** Phrases before a quantity; `không` stands for all its spellings. */
const BEFORE: readonly (readonly [Hedge, string])[] = [
  [gte, 'từ|kể từ|bắt đầu từ|từ đủ|> =|≥|min|sớm nhất từ'],
  [
    gte,
    'ít nhất|ít nhứt|tối thiểu|chí ít|thấp nhất|thấp nhứt|ít ra|không dưới|không ít hơn|không kém',
  ],
  [
    lte,
    'tối đa|nhiều nhất|nhiều nhứt|cao nhất|cao nhứt|cùng lắm|quá lắm|max|lên đến|lên tới|< =|≤',
  ],
  [lte, 'không quá|không vượt quá|không vượt|chưa quá|không hơn|không trên|chậm nhất|trễ nhất'],
  [gt, 'trên|hơn|quá|vượt|vượt quá|lớn hơn|nhiều hơn|cao hơn|ngoài|ngót hơn|>'],
  [lt, 'dưới|chưa đủ|chưa đến|chưa tới|chưa đầy|chưa được|không đủ|không đến|không tới|không đầy'],
  [lt, 'nhỏ hơn|ít hơn|thấp hơn|chưa|chưa tròn|<'],
  [about, 'khoảng|gần|tầm|cỡ|chừng|độ|xấp xỉ|sấp xỉ|ngót|ngót nghét|trên dưới|đâu đó|ước chừng'],
  [about, 'tầm khoảng|tầm tầm|loanh quanh|cỡ khoảng|gần như|suýt soát|ước|ước tính|~|≈|khoảng độ'],
  [
    about,
    'áng chừng|tròm trèm|xêm xêm|chừng độ|khoảng chừng|khoảng tầm|non|gần gần|gần tới|gần đến',
  ],
  [afterDate, 'sau|sau khi|từ sau'],
  [beforeDate, 'trước|trước khi|trc|trc khi'],
  [{ comparator: 'gt', only: 'age' }, 'sau'],
  [{ comparator: 'lt', only: 'age' }, 'trước|trc'],
  [untilDate, 'đến|tới|đến hết|tới hết|cho đến|cho tới|hết|cho đến hết|muộn nhất|chậm nhất'],
  [neutral, 'đủ|tròn|vừa tròn|có|được|đc|dc|là|đóng|chỉ|bằng|phải|cần|mức|ở mức|đúng'],
];

/** Without their diacritics these are mostly other words: "cỡ" is "có", "độ" is "do" or "đó". */
const STRICT = new Set(
  'tới chưa cỡ độ ước hết có chỉ là được đóng ngoài non bằng phải mức đúng'.split(' '),
);

/** These are nothing else without their diacritics, whatever the rest of the text looks like. */
const UNMISTAKABLE = new Set(['tren', 'duoi', 'khoang', 'hon']);

/** Phrases behind a quantity. */
const AFTER: readonly (readonly [Hedge, string])[] = [
  [gte, 'trở lên|đổ lên|trở đi|trở về sau|là ít'],
  [lte, 'trở xuống|đổ lại|trở lại|đổ xuống|trở về trước|là cùng'],
  [gt, 'hơn'],
  [{ comparator: 'gt', approximate: true, only: 'measure' }, 'có lẻ|lẻ|có dư|dư|mấy'],
];

/** Phrases by their words joined with a space, folded ones for texts without diacritics. */
export class HedgeTable {
  private readonly exact = new Map<string, Hedge[]>();
  private readonly folded = new Map<string, Hedge[]>();
  private readonly edges = new Set<string>();

  /** @param edge the word next to the quantity, by which most places are dismissed */
  constructor(rows: readonly (readonly [Hedge, string])[], edge: 'first' | 'last') {
    for (const [hedge, phrases] of rows) {
      for (const phrase of phrases.split('|')) {
        add(this.exact, phrase, hedge);
        if (!STRICT.has(phrase)) add(this.folded, foldWord(phrase), hedge);
        const words = phrase.split(' ');
        this.edges.add(foldWord(words.at(edge === 'first' ? 0 : -1) ?? ''));
      }
    }
  }

  mayStand(folded: string): boolean {
    return this.edges.has(folded);
  }

  find(phrase: string, unmarked: boolean): readonly Hedge[] | undefined {
    const loose = unmarked || phrase.includes(' ') || UNMISTAKABLE.has(phrase);
    return this.exact.get(phrase) ?? (loose ? this.folded.get(phrase) : undefined);
  }
}

function add(table: Map<string, Hedge[]>, phrase: string, hedge: Hedge): void {
  const known = table.get(phrase) ?? [];
  known.push(hedge);
  table.set(phrase, known);
}

export const HEDGES_BEFORE = new HedgeTable(BEFORE, 'last');
export const HEDGES_AFTER = new HedgeTable(AFTER, 'first');
