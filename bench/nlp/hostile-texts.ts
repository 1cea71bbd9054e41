import fc from 'fast-check';

/** What people and programs put into posts that no grammar foresees. */
const PIECES: readonly string[] = [
  ...['\u0000', '\ud800', '\udc00', '\u200b', '\u200e', '\u202e', '\ufeff', '\u0300\u0323\u0301'],
  ...['😀', '👨‍👩‍👧‍👦', '🇻🇳', '❤️', '𝗕𝗛𝗫𝗛', 'ＢＨＹＴ', 'đ', 'Ð', 'ı', 'İ', 'ß', 'ﬁ'],
  ...['a\u0301', 'ơ\u0301', 'u\u031b\u0323', 'ẵ', 'ậ'],
  ...['bhxh', 'b.h.x.h', 'vss1d', 'k', 'ko', 'đc', '2tr530', '15 năm', '1/7/2025', '0,03%/ngày'],
  ...['mười lăm', 'nửa triệu', 'từ 15 đến dưới 20 năm', '0912 345 678', '079099001234'],
  ...['stk 0123456789', 'a@b.vn', 'https://a.vn/?q=1', 'không phải', 'tưởng', 'Sài Gòn', 'tp.hcm'],
  ...['.', '..', '...', '?', '!', ',', ';', '"', '“', '>', '<', '(', ')', '/', '-', ':', '%', '#'],
  ...[
    ' ',
    '\n',
    '\t',
    '\r\n',
    '\u00a0',
    '1',
    '9',
    '0',
    '1.500.000',
    'x',
    'Z',
    'あ',
    '中',
    'א',
    'ع',
  ],
];

/** Strings of any code units, mixed with pieces that the readers treat in a way of their own. */
export function hostileText(): fc.Arbitrary<string> {
  const unit = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 0, max: 0xffff }).map((u) => String.fromCharCode(u)),
    },
  );
  return fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(''));
}
