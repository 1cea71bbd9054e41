import { describe, expect, it } from '@jest/globals';
import { expandAbbreviations } from './expand-abbreviations.js';

describe('expandAbbreviations', () => {
  it('writes out chat language and the words of the field', () => {
    expect(expandAbbreviations('BHXH k rút đc nx hả mn').text).toBe(
      'bảo hiểm xã hội không rút được nữa hả mọi người',
    );
  });

  it('reads dotted abbreviations', () => {
    expect(expandAbbreviations('đóng B.H.X.H nhé').text).toBe('đóng bảo hiểm xã hội nhé');
  });

  it('leaves units behind numbers and words with tones alone', () => {
    expect(expandAbbreviations('phí 500k, hs cũ').text).toBe('phí 500k, hồ sơ cũ');
    expect(expandAbbreviations('ký').text).toBe('ký');
  });

  it('maps an expansion to the whole abbreviation', () => {
    const text = '😀 ai bán bhxh k';
    const mapped = expandAbbreviations(text);
    const at = mapped.text.indexOf('hiểm');
    const { start, end } = mapped.toOriginal(at, at + 4);
    expect(text.slice(start, end)).toBe('bhxh');
  });
});
