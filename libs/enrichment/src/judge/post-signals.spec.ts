import { describe, expect, it } from '@jest/globals';
import { buildClaim, buildClaimSigns, buildScores, buildStretch } from './factories.js';
import { POST_SIGNALS, postSignals, type PostSigns } from './post-signals.js';

const WRONG = buildClaim('distorted', { begin: 0, end: 0.4, matter: 'PE-01', surest: 0.9 });
const RIGHT = buildClaim('accurate', { begin: 0.5, end: 1, matter: 'PE-01', surest: 0.8 });

/** One signal by its name. */
function signalOf(name: string, claims: PostSigns['claims']): number | undefined {
  return postSignals({ scores: buildScores(), claims })[POST_SIGNALS.indexOf(name)];
}

describe('postSignals', () => {
  it('gives a number for every name, whatever was read', () => {
    for (const stretches of [[], [WRONG], [WRONG, RIGHT, buildStretch()]]) {
      const signals = postSignals({ scores: buildScores(), claims: buildClaimSigns(stretches) });
      expect(signals).toHaveLength(POST_SIGNALS.length);
      expect(signals.every(Number.isFinite)).toBe(true);
    }
    expect(new Set(POST_SIGNALS).size).toBe(POST_SIGNALS.length);
  });

  it('is 0 in all that claims would tell when none were looked for', () => {
    const from = POST_SIGNALS.indexOf('likeliest wrong: accurate');
    const signals = postSignals({ scores: buildScores(), claims: null });
    expect(signals.subarray(from).every((value) => value === 0)).toBe(true);
  });

  it('tells a correction from the claim it corrects by their order', () => {
    const corrected = buildClaimSigns([WRONG, RIGHT]);
    expect(signalOf('right after the wrong', corrected)).toBe(1);
    expect(signalOf('right of the same matter', corrected)).toBe(1);
    expect(signalOf('right before the wrong', corrected)).toBe(0);
    expect(signalOf('wrong before the right', corrected)).toBe(1);
    const other = buildClaimSigns([WRONG, { ...RIGHT, matter: 'HI-01' }]);
    expect(signalOf('right of the same matter', other)).toBe(0);
  });

  it('counts no stretch as beside the wrong one that shares words with it', () => {
    const sentence = buildClaim('distorted', { begin: 0, end: 0.9 });
    const clause = buildClaim('accurate', { begin: 0.2, end: 0.6, whole: false });
    expect(signalOf('right after the wrong', buildClaimSigns([sentence, clause]))).toBe(0);
  });

  it('names the likeliest wrong and the next, where they begin and end', () => {
    const less = { ...WRONG, wrong: 0.4, begin: 0.4, end: 0.5 };
    const seen = buildClaimSigns([less, WRONG, RIGHT]);
    expect(signalOf('likeliest wrong: end', seen)).toBe(0.4);
    expect(signalOf('second wrong: wrong', seen)).toBe(0.4);
    expect(signalOf('first: begin', seen)).toBe(0.4);
    expect(signalOf('last: accurate', seen)).toBe(1);
    expect(signalOf('stretches', seen)).toBe(3);
  });

  it('takes the probability of a topic from the matters', () => {
    const claims = { ...buildClaimSigns([WRONG]), topics: { 'pension-rate': 0.7 } };
    expect(signalOf('matter of pension-rate', claims)).toBe(0.7);
    expect(signalOf('matter of scam', claims)).toBe(0);
  });
});
