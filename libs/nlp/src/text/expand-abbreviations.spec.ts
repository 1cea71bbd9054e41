import { describe, expect, it } from '@jest/globals';
import { expandAbbreviations } from './expand-abbreviations.js';

const originalOf = (text: string, word: string): string => {
  const mapped = expandAbbreviations(text);
  const at = mapped.text.indexOf(word);
  expect(at).toBeGreaterThanOrEqual(0);
  const { start, end } = mapped.toOriginal(at, at + word.length);
  return text.slice(start, end);
};

describe('expandAbbreviations', () => {
  it('writes out chat language and the words of the field', () => {
    expect(expandAbbreviations('BHXH k rút đc nx hả mn').text).toBe(
      'bảo hiểm xã hội không rút được nữa hả mọi người',
    );
  });

  it('chooses by the neighbours', () => {
    expect(expandAbbreviations('ck e bảo ck 500 k').text).toBe(
      'chồng em bảo chuyển khoản 500 nghìn',
    );
    expect(expandAbbreviations('lh 0912345678, lh 3tr').text).toBe(
      'liên hệ 0912345678, lương hưu 3tr',
    );
  });

  it('leaves units behind numbers and words with tones alone', () => {
    expect(expandAbbreviations('phí 500k, hs cũ').text).toBe('phí 500k, hồ sơ cũ');
    expect(expandAbbreviations('ký').text).toBe('ký');
  });

  it.each([
    'Закон о пенсиях',
    'Ο νόμος',
    'QH15 và H5N1',
    'Lê Thị N. 60 tuổi',
    'bhxh.gov.vn.example',
  ])('leaves %s', (text) => {
    expect(expandAbbreviations(text).text).toBe(text.toLowerCase());
  });

  it.each([
    ['😀 ai bán bhxh k', 'hiểm', 'bhxh'],
    ['bị l.ừ.a đ.ả.o rồi', 'lừa', 'l.ừ.a'],
    ['bị l ừ a đ ả o rồi', 'lừa đảo', 'l ừ a đ ả o'],
    ['rút BНХН 1 lần', 'bảo', 'BНХН'],
    ['gọi zal\u200b0 nhé', 'zalo', 'zal\u200b0'],
    ['tiề\u200bn bh y tế'.normalize('NFD'), 'bảo hiểm', 'bh'],
    ['0\u0302ng ngoại', 'ông', '0\u0302ng'],
    ['B.H.X.H.', 'xã', 'B.H.X.H'],
  ])('traces %s back', (text, word, typed) => {
    expect(originalOf(text, word)).toBe(typed);
  });
});
