import { describe, expect, it } from '@jest/globals';
import { detectLanguage } from '#nlp';
import { falseVietnamese, vietnameseRecall } from '../../bench/nlp/language.ts';
import {
  foreignSentences,
  vietnameseDeclaration,
  vietnameseSentences,
} from '../../bench/nlp/language-sets.ts';
import { writtenCases } from '../../bench/nlp/written-cases.ts';

interface LanguageCase {
  readonly text: string;
  readonly language: string;
}

const cases = await writtenCases<LanguageCase>('languages.jsonl');

describe('language detection', () => {
  it.each(cases)('$language: $text', ({ text, language }) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it('finds Vietnamese with and without diacritics', async () => {
    const { typed, stripped } = await vietnameseSentences();
    expect(typed.length).toBeGreaterThan(1_000);
    expect(vietnameseRecall(typed)).toBeGreaterThanOrEqual(0.999);
    expect(vietnameseRecall(stripped)).toBeGreaterThanOrEqual(0.98);
    expect(vietnameseRecall(await vietnameseDeclaration())).toBe(1);
  });

  it('does not take other languages for Vietnamese', async () => {
    const foreign = await foreignSentences();
    expect(new Set(foreign.map(({ code }) => code)).size).toBeGreaterThan(200);
    expect(falseVietnamese(foreign)).toBeLessThanOrEqual(0.003);
  });
});
