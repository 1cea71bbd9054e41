import { describe, expect, it } from '@jest/globals';
import { matchingWordsOf } from '../text/matching-text.js';
import { LexicalIndex } from './lexical-index.js';

const texts = [
  'Đóng đủ 15 năm thì được hưởng lương hưu',
  'Thẻ bảo hiểm y tế giấy còn hạn vẫn dùng được',
  'Chồng nghỉ 5 ngày khi vợ sinh con',
];
const index = new LexicalIndex(texts.map(matchingWordsOf));
const search = (text: string): { index: number; score: number }[] =>
  index.search(matchingWordsOf(text), 3);

describe('LexicalIndex', () => {
  it('gives a text itself the full score', () => {
    expect(search(texts[0] ?? '')[0]).toMatchObject({ index: 0 });
    expect(search(texts[0] ?? '')[0]?.score).toBeCloseTo(1, 6);
  });

  it('does not punish missing diacritics and reads abbreviations', () => {
    expect(search('the bhyt giay con han van dung dc')[0]).toMatchObject({ index: 1 });
    expect(search('the bhyt giay con han van dung duoc')[0]?.score).toBeGreaterThan(0.8);
  });

  it('finds nothing for foreign words or none', () => {
    expect(search('zzz qqq')).toEqual([]);
    expect(search('')).toEqual([]);
  });
});
