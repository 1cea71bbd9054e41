import {
  detectLanguage,
  expandAbbreviations,
  findPersonalData,
  maskPersonalData,
  parseQuantities,
  prepareText,
  readText,
  segmentWords,
  splitSentences,
  type TextModel,
  tokenizeWords,
  type WordList,
} from '#nlp';

/** A stretch of a text by its UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the readers are given from outside. */
export interface ReaderTools {
  readonly model: TextModel;
  readonly words: WordList;
}

/** Units that were once, or could be, slower than linear when they stand in a row. */
export const LONG_UNITS: readonly string[] = [
  ...[
    'a',
    '1',
    '1.',
    '1,',
    '1/',
    '.',
    '?',
    ' ',
    '\n',
    '0',
    '9 ',
    'x1',
    'a.',
    'a b ',
    '@',
    'a@',
    '/',
  ],
  ...['không ', 'mươi ', 'một ', 'năm ', 'nửa ', 'từ 1 đến ', '15 năm ', 'tr', '2tr', 'k ', '%'],
  ...['stk ', '0912', '+84', '079', 'chấm ', 'a còng ', 'https://', 'www.', '#', '"', '(', '>'],
  ...[
    '😀',
    '👨‍👩‍👧',
    '\u0301',
    'a\u0301',
    '\u200b',
    '\u202e',
    '\ud800',
    '\u0000',
    '中',
    'ậ',
    'A',
    'Nguyễn ',
  ],
  ...['tp.', 'Đ.', 'b.h.x.h ', 'v s s 1 d ', 'aGVsbG8', 'tỉnh ', 'Hà Nội ', 'đc', '...', '?!'],
];

/**
 * Runs every reader on a text.
 * @throws Error when a reader gives a span outside the text, backwards or out of order
 */
export function readEverything({ model, words }: ReaderTools, text: string): void {
  const data = findPersonalData(text);
  requireInOrder('findPersonalData', text, data);
  requireInOrder('splitSentences', text, splitSentences(text));
  requireInOrder('tokenizeWords', text, tokenizeWords(text));
  requireInOrder('segmentWords', text, segmentWords(text, words));
  requireInside('parseQuantities', text, parseQuantities(text));
  requireInside('prepareText', text, prepareText(text).words);
  requireMapped(text);
  if (maskPersonalData(text, data).length !== text.length)
    throw new Error('masking moved the text');
  const { confidence } = detectLanguage(text);
  if (!(confidence >= 0 && confidence <= 1)) throw new Error(`confidence ${confidence}`);
  requireInOrder('readText', text, readText(model, text).personalData);
}

function requireMapped(text: string): void {
  const expanded = expandAbbreviations(text);
  const whole = expanded.toOriginal(0, expanded.text.length);
  requireInside('expandAbbreviations', text, [whole]);
}

function requireInside(reader: string, text: string, spans: readonly Stretch[]): void {
  for (const { start, end } of spans) {
    if (start < 0 || end < start || end > text.length) {
      throw new Error(`${reader}: ${start}–${end} of ${text.length}`);
    }
  }
}

function requireInOrder(reader: string, text: string, spans: readonly Stretch[]): void {
  requireInside(reader, text, spans);
  spans.forEach(({ start }, at) => {
    if (start < (spans[at - 1]?.end ?? 0)) throw new Error(`${reader}: spans overlap at ${start}`);
  });
}
