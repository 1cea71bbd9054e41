import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  expandedRight,
  splitRight,
  type TextCases,
  textCases,
} from '../../bench/nlp/text-cases.ts';

describe('written cases of chat language and sentences', () => {
  let cases: TextCases;

  beforeAll(async () => {
    cases = await textCases();
  });

  it('are many and differ', () => {
    const { expansions, blindExpansions, sentences, blindSentences } = cases;
    const typed = [...expansions, ...blindExpansions].map(({ text }) => text);
    const whole = [...sentences, ...blindSentences].map(({ text }) => text);
    expect(new Set(typed).size).toBeGreaterThanOrEqual(250);
    expect(new Set(whole).size).toBeGreaterThanOrEqual(150);
  });

  it('are written out as before', () => {
    expect(expandedRight(cases.expansions)).toBeGreaterThanOrEqual(0.97);
    expect(expandedRight(cases.blindExpansions)).toBeGreaterThanOrEqual(0.92);
  });

  it('are cut into sentences as before', () => {
    expect(splitRight(cases.sentences)).toBeGreaterThanOrEqual(0.99);
    expect(splitRight(cases.blindSentences)).toBeGreaterThanOrEqual(0.96);
  });
});
