import { describe, expect, it } from '@jest/globals';
import { LONG_DOCUMENT, quoteWord, vectorText } from './vector-text.js';

describe('vectorText', () => {
  it('lists each word and each pair once with its positions', () => {
    expect(vectorText([['rút', 'một', 'rút']])).toBe(
      `'rút':1,3 'rút một':1 'một':2 'một rút':2 'rút …':1`,
    );
    expect(vectorText([])).toBe('');
  });

  it('keeps the parts of a document apart', () => {
    expect(vectorText([['bảo'], ['hiểm', 'bảo']])).toBe(
      `'bảo':1,103 'hiểm':102 'hiểm bảo':102 'bảo …':1`,
    );
  });

  it('leaves out pairs with a word that no phrase holds', () => {
    const isSought = (part: number, at: number) => part === 0 && at !== 2;
    expect(vectorText([['bảo', 'hiểm', 'y', 'tế']], isSought)).toBe(
      `'bảo':1 'bảo hiểm':1 'hiểm':2 'y':3 'tế':4`,
    );
  });

  it('quotes what PostgreSQL would read as syntax', () => {
    expect(quoteWord(`a'b\\c`)).toBe(`'a''b\\\\c'`);
  });

  it('keeps within the limits of tsvector, and says where pairs are missing', () => {
    const words = Array.from({ length: 50_000 }, (_, n) => (n % 2 === 0 ? 'a' : `w${n}`));
    const text = vectorText([words]);
    expect(text).toContain(`'w49999':16383`);
    expect(text.split(' ')[0]?.split(',')).toHaveLength(255);
    expect(text).toContain(`'w4999 a':5000`);
    expect(text).not.toContain(`'w5001 a'`);
    expect(text).toContain(`'${LONG_DOCUMENT}':1`);
    expect(vectorText([words.slice(0, 5_000)])).not.toContain(`'${LONG_DOCUMENT}'`);
  });

  it('keeps within a megabyte whatever the words', () => {
    const words = Array.from({ length: 20_000 }, (_, n) => `${'ế'.repeat(195)}${n}`);
    const text = vectorText([words.slice(0, 10_000), words.slice(10_000)]);
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text).toContain(`'${LONG_DOCUMENT}':1`);
  });
});
