import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldText } from './fold-text.js';
import { normalizeText } from './normalize-text.js';

function originalOf(text: string, words: string, rewrite = normalizeText): string {
  const mapped = rewrite(text);
  const at = mapped.text.indexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  const { start, end } = mapped.toOriginal(at, at + words.length);
  return text.slice(start, end);
}

describe('normalizeText', () => {
  it.each([
    ['Hoà Bình', 'hòa bình'],
    ['THUỶ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['hòan thành', 'hoàn thành'],
    ['qúy', 'quý'],
    ['quỳ', 'quỳ'],
    ['Thuý Hoàng', 'thúy hoàng'],
    ['toàn quốc', 'toàn quốc'],
    ['đựơc', 'được'],
    ['gĩư', 'giữ'],
    ['gìa', 'già'],
    ['gì', 'gì'],
    ['cuả', 'của'],
    ['ngừơi', 'người'],
    ['tìên', 'tiền'],
    ['nghiã', 'nghĩa'],
    ['qúa', 'quá'],
    ['Quý quốc', 'quý quốc'],
    ['khuỷu', 'khuỷu'],
    ['thuở giường yếu', 'thuở giường yếu'],
    ['hoaì', 'hoài'],
    ['áàá', 'áàá'],
    ['𝗕𝗛𝗫𝗛', 'bhxh'],
    ['ＢＨＹＴ', 'bhyt'],
    ['b\u200bh\u200dxh', 'bhxh'],
  ])('writes %s as %s', (text, expected) => {
    expect(normalizeText(text).text).toBe(expected);
  });

  it('composes decomposed text and maps back to it', () => {
    const text = '😀 Rút bảo hiểm xã hội một lần'.normalize('NFD');
    expect(normalizeText(text).text).toBe('😀 rút bảo hiểm xã hội một lần');
    expect(originalOf(text, 'bảo hiểm')).toBe('bảo hiểm'.normalize('NFD'));
    expect(originalOf(text, 'lần')).toBe('lần'.normalize('NFD'));
  });

  it('covers invisible characters inside a word', () => {
    expect(originalOf('nộp b\u200bh\u200dxh nhé', 'bhxh')).toBe('b\u200bh\u200dxh');
  });

  it('keeps other scripts and lone surrogates', () => {
    expect(normalizeText('中文 \ud83d x').text).toBe('中文 \ud83d x');
  });

  it.each([
    ['normalizeText', normalizeText],
    ['foldText', foldText],
  ])('%s maps every stretch back inside the original, in order', (_, rewrite) => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('hoà', 'e\u0302\u0323', '\u200d', '👨‍👩‍👧', '\ud83d', 'Đ', 'İ'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, two) => {
        const mapped = rewrite(text);
        const [from, to] = [one, two]
          .map((at) => at % (mapped.text.length + 1))
          .sort((a, b) => a - b);
        const span = mapped.toOriginal(from ?? 0, to ?? 0);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const later = mapped.toOriginal(to ?? 0, mapped.text.length);
        expect(later.start).toBeGreaterThanOrEqual(span.start);
      }),
      { seed: 41, numRuns: 500 },
    );
  });
});

describe('foldText', () => {
  it.each([
    ['Đủ 15 năm đóng, Ưu đãi', 'du 15 nam dong, uu dai'],
    ['đủ tuổi'.normalize('NFD'), 'du tuoi'],
    ['x\u0301y', 'xy'],
  ])('writes %s as %s', (text, expected) => {
    expect(foldText(text).text).toBe(expected);
  });

  it('maps back to decomposed text', () => {
    const text = 'Được hưởng 75% lương hưu'.normalize('NFD');
    expect(originalOf(text, 'luong huu', foldText)).toBe('lương hưu'.normalize('NFD'));
  });
});
