import { describe, expect, it } from '@jest/globals';
import { flagOf } from './flag-of.js';

describe('flagOf', () => {
  it.each([
    [{ assert: 0.8, ask: 0.02, deny: 0.03, other: 0.15 }, 'assert', 'distorted', true],
    [{ assert: 0.8, ask: 0.02, deny: 0.03, other: 0.15 }, 'assert', 'accurate', false],
    [{ assert: 0.6, ask: 0.35, deny: 0.03, other: 0.02 }, 'assert', 'distorted', false],
    [{ assert: 0.6, ask: 0.03, deny: 0.35, other: 0.02 }, 'assert', 'scam', false],
    [{ assert: 0.9, ask: 0.02, deny: 0.03, other: 0.05 }, 'deny', 'scam', false],
  ] as const)('%o, %s and %s: %s', (stanceProbabilities, stance, verdict, flag) => {
    expect(flagOf({ stanceProbabilities }, stance, verdict)).toBe(flag);
  });
});
