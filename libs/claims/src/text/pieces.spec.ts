import { describe, expect, it } from '@jest/globals';
import { matchingWordsOf } from './matching-text.js';
import { piecesOf } from './pieces.js';

function cut(text: string): { text: string; whole: boolean; question: boolean }[] {
  return piecesOf(text, matchingWordsOf(text)).map(({ start, end, whole, question }) => ({
    text: text.slice(start, end),
    whole,
    question,
  }));
}

describe('piecesOf', () => {
  it('gives each sentence and its clauses', () => {
    expect(
      cut('Nam 61 tuổi 6 tháng, nữ thì 57 tuổi. Xong rồi.').map((piece) => piece.text),
    ).toEqual([
      'Nam 61 tuổi 6 tháng, nữ thì 57 tuổi.',
      'Nam 61 tuổi 6 tháng',
      'nữ thì 57 tuổi',
      'Xong rồi.',
    ]);
  });

  it('does not cut numbers, and joins what is too short to say anything', () => {
    expect(cut('Trừ 10,5% lương, đúng vậy, mỗi tháng.').filter(({ whole }) => !whole)).toEqual([]);
  });

  it('knows questions', () => {
    expect(cut('Cho hỏi 15 năm có lương hưu').map(({ question }) => question)).toEqual([true]);
    expect(cut('Có thật không? Thật đấy.').map(({ question }) => question)).toEqual([true, false]);
  });
});
