import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokenizeWords } from './tokenize-words.js';

const words = (text: string): string[] => tokenizeWords(text).map((token) => token.text);

describe('tokenizeWords', () => {
  it.each([
    ['lương 2.530.000đ/tháng!', ['lương', '2.530.000đ', 'tháng']],
    ['từ 1/7/2025, tăng 8%', ['từ', '1/7/2025', 'tăng', '8%']],
    ['2tr530 hoặc 2,53 triệu', ['2tr530', 'hoặc', '2,53', 'triệu']],
    ['61t6th 500k', ['61t6th', '500k']],
    ['b.h.x.h là gì', ['b.h.x.h', 'là', 'gì']],
    ['vào https://vssid.vn/a?b=1 xem', ['vào', 'https://vssid.vn/a?b=1', 'xem']],
    ['gửi a.b@example.com nhé', ['gửi', 'a.b@example.com', 'nhé']],
    ['ở TP.HCM', ['ở', 'TP', 'HCM']],
    ['tr0 cap', ['tr0', 'cap']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps decomposed letters together', () => {
    expect(words('đủ tuổi'.normalize('NFD'))).toEqual([
      'đủ'.normalize('NFD'),
      'tuổi'.normalize('NFD'),
    ]);
  });

  it('says what starts with a digit', () => {
    expect(tokenizeWords('đủ 15 năm').map((token) => token.kind)).toEqual([
      'word',
      'number',
      'word',
    ]);
  });

  it('gives spans that cut out the token, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const token of tokenizeWords(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          last = token.end;
        }
      }),
      { seed: 7 },
    );
  });
});
