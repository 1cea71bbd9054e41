import { describe, expect, it } from '@jest/globals';
import { quoteWord, vectorText } from './vector-text.js';

describe('vectorText', () => {
  it('lists each word once with its positions', () => {
    expect(vectorText([['rút', 'một', 'rút']])).toBe(`'rút':1,3 'một':2`);
    expect(vectorText([])).toBe('');
  });

  it('keeps the parts of a document apart', () => {
    expect(vectorText([['bảo'], ['hiểm', 'bảo']])).toBe(`'bảo':1,103 'hiểm':102`);
  });

  it('quotes what PostgreSQL would read as syntax', () => {
    expect(quoteWord(`a'b\\c`)).toBe(`'a''b\\\\c'`);
  });

  it('keeps within the limits of tsvector', () => {
    const words = Array.from({ length: 50_000 }, (_, n) => (n % 2 === 0 ? 'a' : `w${n}`));
    const text = vectorText([words]);
    expect(text).toContain(`'w49999':16383`);
    expect(text.split(' ')[0]?.split(',')).toHaveLength(255);
  });
});
