import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prepareText } from './prepared-text.js';

/** Pieces that have broken text programs before, and those our own rules look at. */
const HOSTILE = [
  '\u0000',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u200d',
  '\ufeff',
  '\u0301\u0323\u0302',
  '👨‍👩‍👧',
  '🇻🇳',
  'İ',
  'ß',
  'ﷺ',
  'Ⓑ',
  '🅱',
  'В',
  'Ð',
  '\u1100\u1161',
  'b h x h',
  'l.ừ.a ',
  "lu'a",
  'tr0 ',
  's@u',
  'k',
  ' ',
  '.',
  '...',
  '!',
  '"',
  '“',
  '\n',
  '-',
  '/',
  '1.500.000đ',
  'đượcccc',
  'wá',
  '0912',
  'hoà',
  'e\u0302\u0323',
  'https://',
  '@',
  'v.v.',
];
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));

describe('PreparedText', () => {
  it('has a text in all its forms', () => {
    const text = prepareText('Bhxh k rút đc nx 😭 Hoà hỏi: s v mn?');
    expect(text.normal.text).toBe('bhxh k rút đc nx 😭 hòa hỏi: s v mn?');
    expect(text.folded.text).toBe('bhxh k rut dc nx 😭 hoa hoi: s v mn?');
    expect(text.expanded.text).toBe(
      'bảo hiểm xã hội không rút được nữa 😭 hòa hỏi: sao vậy mọi người?',
    );
    expect(text.sentences.map(({ words }) => words.map(({ folded }) => folded).join(' '))).toEqual([
      'bao hiem xa hoi khong rut duoc nua',
      'hoa hoi sao vay moi nguoi',
    ]);
  });

  it('makes each form once', () => {
    const text = prepareText('bhxh k rút đc nx');
    expect(text.words).toBe(text.words);
    expect(text.expanded).toBe(text.expanded);
    expect(text.folded).toBe(text.folded);
  });

  it('says where a word was typed', () => {
    const typed = '😀 Bị l.ừ.a đ.ả.o mất\u200b tiền bhxh'.normalize('NFD');
    const at = (word: string): string => {
      const found = prepareText(typed).words.find(({ text }) => text === word);
      return typed.slice(found?.start, found?.end).normalize('NFC');
    };
    expect(at('lừa')).toBe('l.ừ.a');
    expect(at('đảo')).toBe('đ.ả.o');
    expect(at('hiểm')).toBe('bhxh');
    expect(at('mất')).toBe('mất');
  });

  it('reads any text, with spans inside it and in order', () => {
    fc.assert(
      fc.property(hostileText, (typed) => {
        const { words, sentences, folded, expanded } = prepareText(typed);
        let last = 0;
        for (const { start, end } of words) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(typed.length);
          last = start;
        }
        expect(
          sentences.reduce((sum, sentence) => sum + sentence.words.length, 0),
        ).toBeLessThanOrEqual(words.length);
        for (const form of [folded, expanded]) {
          const whole = form.toOriginal(0, form.text.length);
          expect(whole.end).toBeLessThanOrEqual(typed.length);
        }
      }),
      { seed: 23, numRuns: 1_000 },
    );
  });

  it.each([
    'a',
    'k ',
    'b.',
    "l'",
    '.',
    '. ',
    '"a. ',
    '\n',
    '😀',
    '😀 ',
    '\ud800',
    '\u0301',
    'đượ',
    'r 0',
    'В',
    '!',
    '@',
    'v.v. ',
    '1.',
    'TP. ',
    '( ',
    'x\u200b',
    'á́',
    'b h x h ',
  ])('reads 200,000 characters of %j', (piece) => {
    const text = prepareText(piece.repeat(Math.ceil(200_000 / piece.length)));
    expect(text.words.length + text.sentences.length).toBeGreaterThanOrEqual(0);
    expect(text.folded.text.length).toBeGreaterThanOrEqual(0);
  });
});
