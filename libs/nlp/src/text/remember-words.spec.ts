import { describe, expect, it } from '@jest/globals';
import { rememberWords } from './remember-words.js';

function countingReader(): { ask: (word: string) => string | null; asked: string[] } {
  const asked: string[] = [];
  const ask = rememberWords((word) => {
    asked.push(word);
    return word === 'không' ? null : word.toUpperCase();
  });
  return { ask, asked };
}

describe('rememberWords', () => {
  it('asks once about a word, also where the answer is none', () => {
    const { ask, asked } = countingReader();
    expect(['hưu', 'không', 'hưu', 'không'].map(ask)).toEqual(['HƯU', null, 'HƯU', null]);
    expect(asked).toEqual(['hưu', 'không']);
  });

  it('keeps no long words and, however many there are, answers all', () => {
    const { ask, asked } = countingReader();
    const long = 'nghiêngnghiêng';
    expect([ask(long), ask(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
    expect(asked).toEqual([long, long]);
    for (let at = 0; at <= 20_000; at += 1) ask(`w${at}`);
    expect(ask('w0')).toBe('W0');
    expect(asked.filter((word) => word === 'w0')).toHaveLength(2);
  });
});
