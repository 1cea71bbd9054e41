import { describe, expect, it } from '@jest/globals';
import { type SearchWords } from '../text/tokenize.js';
import { parseQueryText } from './parse-query-text.js';

const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

function tokenize(text: string): SearchWords {
  const exact = text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return { exact, folded: exact.map(bare) };
}

const parse = (text: string) => parseQueryText(text, tokenize);
const read = (text: string) =>
  parse(text).terms.map((term) =>
    term.map(({ field, word }) => (field === 'exact' ? word : `~${word}`)).join(' '),
  );

describe('parseQueryText', () => {
  it('looks for typed diacritics exactly and for bare words in any form, each once', () => {
    expect(read('rút bao hiem rút')).toEqual(['rút', '~bao', '~hiem']);
  });

  it.each([
    ['"bảo hiểm" rút', ['bảo hiểm', 'rút']],
    ['rút “một lần” «lương hưu»', ['rút', 'một lần', 'lương hưu']],
    ['"bao hiểm"', ['~bao hiểm']],
    ['"bảo hiểm', ['bảo', 'hiểm']],
    ['rút "" một', ['rút', 'một']],
    ['AND OR -rút (lương:*)', ['~and', '~or', 'rút', 'lương']],
  ])('reads %s', (text, terms) => {
    expect(read(text)).toEqual(terms);
  });

  it('knows what nothing can match', () => {
    expect(parse('').hopeless).toBe(false);
    expect(parse('  \n').hopeless).toBe(false);
    expect(parse('!!!').hopeless).toBe(true);
    expect(parse(`rút ${'x'.repeat(300)}`).hopeless).toBe(true);
  });

  it('bounds the words of a query', () => {
    const words = Array.from({ length: 80 }, (_, n) => `w${n}`).join(' ');
    expect(parse(words).terms).toHaveLength(50);
    expect(parse(`a "${words}"`).terms.flat()).toHaveLength(50);
  });
});
