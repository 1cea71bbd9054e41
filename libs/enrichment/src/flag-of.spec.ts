import { describe, expect, it } from '@jest/globals';
import { type Stance, STANCES } from '#domain';
import { flagOf } from './flag-of.js';
import { buildScores } from './judge/factories.js';

const LIMITS = { suggestFrom: 0.5, mostDoubt: 0.12 };

describe('flagOf', () => {
  it.each([
    [{ assert: 0.8, ask: 0.02, deny: 0.03, other: 0.15 }, 'assert', 'distorted', 0.9, true],
    [{ assert: 0.8, ask: 0.02, deny: 0.03, other: 0.15 }, 'assert', 'distorted', 0.4, false],
    [{ assert: 0.8, ask: 0.02, deny: 0.03, other: 0.15 }, 'assert', 'accurate', 0.9, false],
    [{ assert: 0.6, ask: 0.35, deny: 0.03, other: 0.02 }, 'assert', 'distorted', 0.9, false],
    [{ assert: 0.6, ask: 0.03, deny: 0.35, other: 0.02 }, 'assert', 'scam', 0.9, false],
    [{ assert: 0.9, ask: 0.02, deny: 0.03, other: 0.05 }, 'deny', 'scam', 0.9, false],
  ] as const)('%o, %s and %s at a risk of %s: %s', (stances, stance, verdict, risk, flag) => {
    const said: Readonly<Record<Stance, number>> = stances;
    const scores = buildScores({ stance: STANCES.map((one) => said[one]) });
    expect(flagOf({ scores, risk }, { stance, verdict }, LIMITS)).toBe(flag);
  });
});
