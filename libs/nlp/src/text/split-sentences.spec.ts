import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from './split-sentences.js';

const cut = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['Lương là 1.500.000đ. Đóng 8%.', ['Lương là 1.500.000đ.', 'Đóng 8%.']],
    ['Theo Đ.64 Luật BHXH. Hết.', ['Theo Đ.64 Luật BHXH.', 'Hết.']],
    ['Ở TP.HCM thì khác! Thế à?', ['Ở TP.HCM thì khác!', 'Thế à?']],
    ['Ở TP. Hồ Chí Minh thì khác.', ['Ở TP. Hồ Chí Minh thì khác.']],
    ['lương hưu... tăng 8% nhé', ['lương hưu... tăng 8% nhé']],
    ['Buồn quá… Không ai trả lời', ['Buồn quá…', 'Không ai trả lời']],
    ['xong rồi.Mai lên nhận', ['xong rồi.', 'Mai lên nhận']],
    ['xem ở vssid.vn nhé', ['xem ở vssid.vn nhé']],
    ['đóng b.h.x.h chưa', ['đóng b.h.x.h chưa']],
    ['dòng một\ndòng hai\n\n', ['dòng một', 'dòng hai']],
    ['mừng quá 😀😀 mai đi rút', ['mừng quá 😀😀', 'mai đi rút']],
    ['Thật à?? 😭 Chán!', ['Thật à?? 😭', 'Chán!']],
    ['1. Đủ 15 năm. 2. Đủ tuổi.', ['1. Đủ 15 năm.', '2. Đủ tuổi.']],
    ['Ông nói: "Nghỉ hết." Ai tin?', ['Ông nói: "Nghỉ hết."', 'Ai tin?']],
    ['xong roi. mai di', ['xong roi.', 'mai di']],
    ['😀😀', []],
    ['   ', []],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('never throws, never overlaps, loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const spans = splitSentences(text);
        spans.forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(span.end).toBeGreaterThan(span.start);
        });
        const kept = cut(text)
          .join('')
          .replaceAll(/[^\p{L}\d]/gu, '');
        expect(kept).toBe(text.replaceAll(/[^\p{L}\d]/gu, ''));
      }),
      { seed: 11 },
    );
  });
});
