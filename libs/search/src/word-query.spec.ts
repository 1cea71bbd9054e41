import { describe, expect, it } from '@jest/globals';
import { allOf, anyOf, wordQuery } from './word-query.js';

describe('wordQuery', () => {
  it('looks for typed diacritics exactly and for bare words in any form', () => {
    const words = wordQuery({
      exact: ['rút', 'bao', 'hiem', 'rút'],
      folded: ['rut', 'bao', 'hiem', 'rut'],
    });
    expect(words).toEqual({ exact: ['rút'], folded: ['bao', 'hiem'] });
    expect(allOf(words.folded)).toBe(`'bao' & 'hiem'`);
    expect(anyOf(words.folded)).toBe(`'bao' | 'hiem'`);
  });
});
