import { describe, expect, it } from '@jest/globals';
import { quoteWord, vectorText } from './vector-text.js';

describe('vectorText', () => {
  it('lists each word once with its positions', () => {
    expect(vectorText(['rút', 'một', 'rút'])).toBe(`'rút':1,3 'một':2`);
    expect(vectorText([])).toBe('');
  });

  it('quotes what PostgreSQL would read as syntax', () => {
    expect(quoteWord(`a'b\\c`)).toBe(`'a''b\\\\c'`);
  });

  it('keeps within the limits of tsvector', () => {
    const words = Array.from({ length: 60_000 }, (_, n) => (n % 2 === 0 ? 'a' : `w${n}`));
    const text = vectorText([...words, 'x'.repeat(2000)]);
    expect(text).toContain(`'w49999':16383`);
    expect(text).not.toContain(`'w50001'`);
    expect(text).not.toContain('xx');
    expect(text.split(' ')[0]?.split(',')).toHaveLength(255);
  });
});
