import { describe, expect, it } from '@jest/globals';
import { decideStance } from './decide-stance.js';

describe('decideStance', () => {
  it.each([
    [{ assert: 0.6, ask: 0.05, deny: 0.05, other: 0.3 }, 'assert'],
    [{ assert: 0.8, ask: 0.19, deny: 0, other: 0.01 }, 'ask'],
    [{ assert: 0.7, ask: 0.05, deny: 0.2, other: 0.05 }, 'deny'],
    [{ assert: 0.4, ask: 0.02, deny: 0.02, other: 0.56 }, 'other'],
  ] as const)('%o is %s', (probabilities, stance) => {
    expect(decideStance(probabilities)).toBe(stance);
  });
});
