import { describe, expect, it } from '@jest/globals';
import { CLAIM_RULES } from './claim-rules.js';
import { describeRule } from './rule-words.js';

describe('describeRule', () => {
  const names = [
    ...CLAIM_RULES.map(({ name }) => name),
    ...['wording', 'narrative-match', 'scam-signal'],
  ];

  it.each(names)('names %s in Vietnamese with its sentence', (name) => {
    const words = describeRule(name);
    expect(words?.title).not.toBe(name);
    expect(words?.about).toMatch(/\.$/);
  });

  it('knows nothing of rules of another version', () => {
    expect(describeRule('fact-quantity')).toBeNull();
  });
});
