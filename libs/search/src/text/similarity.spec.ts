import { describe, expect, it } from '@jest/globals';
import { pairsOf, similarity, tellingWords } from './similarity.js';

describe('tellingWords', () => {
  it('prefers rare words, and adds some that nobody used', () => {
    const frequencies = new Map([
      ['hiểm', 900],
      ['trắng', 3],
      ['mất', 40],
    ]);
    expect(tellingWords(['hiểm', 'mất', 'trắng', 'lạ', 'mất'], frequencies)).toEqual([
      'trắng',
      'mất',
      'hiểm',
      'lạ',
    ]);
  });

  it('is bounded', () => {
    const words = Array.from({ length: 500 }, (_, n) => `từ${n}`);
    const frequencies = new Map(words.slice(0, 250).map((word, n) => [word, n + 1]));
    expect(tellingWords(words, frequencies)).toHaveLength(20);
  });
});

describe('similarity', () => {
  const pairs = (text: string) => pairsOf(text.split(' '));

  it('is one for the same words in the same order, and less for another order', () => {
    expect(similarity(pairs('bỏ rút một lần'), pairs('bỏ rút một lần'))).toBe(1);
    expect(similarity(pairs('bỏ rút một lần'), pairs('lần một rút bỏ'))).toBe(0);
    expect(similarity(pairs('a b c d'), pairs('a b c e'))).toBeCloseTo(2 / 6);
    expect(similarity(pairs('a'), pairsOf([]))).toBe(0);
  });
});
