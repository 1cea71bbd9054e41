import { describe, expect, it } from '@jest/globals';
import { bareWords, isBare, withForm } from './bare-words.js';

function marked(text: string, ...found: string[]) {
  return {
    text,
    highlights: found.map((part) => ({
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
    })),
  };
}

describe('isBare', () => {
  it.each([
    ['luong', true],
    ['lương', false],
    ['đong', false],
    ['2026', false],
    ['c12', true],
  ])('"%s": %s', (word, bare) => {
    expect(isBare(word)).toBe(bare);
  });
});

describe('bareWords', () => {
  it('tells the forms that a bare word was found in, the most frequent first', () => {
    const hits = [
      marked('Lương hưu và lượng tiền', 'Lương', 'lượng'),
      marked('mức lương hưu mới', 'lương hưu'),
      marked('luong thang nay', 'luong'),
    ];
    expect(bareWords(['luong', 'mức'], hits)).toEqual([
      { word: 'luong', forms: ['lương', 'lượng'] },
    ]);
  });

  it('says nothing of words that stand in the posts as they were typed', () => {
    expect(bareWords(['vssid'], [marked('cài VssID', 'VssID')])).toEqual([]);
  });
});

describe('withForm', () => {
  it('replaces the word alone, not parts of others', () => {
    expect(withForm('Luong huu, luongthang "luong toi thieu"', 'luong', 'lương')).toBe(
      'lương huu, luongthang "lương toi thieu"',
    );
  });
});
