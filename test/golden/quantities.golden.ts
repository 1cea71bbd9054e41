import { describe, expect, it } from '@jest/globals';
import { described, expectedOf, readQuantityCases } from '../../bench/nlp/quantity-cases.js';

const cases = await readQuantityCases('quantities.jsonl');

/** Share of cases read exactly: every span, value, unit, hedge and day. */
const FLOOR = 0.98;

describe('quantities as people write them', () => {
  it('has at least 400 cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(400);
  });

  it.each(['NFC', 'NFD'] as const)('are read exactly in %s', (form) => {
    const wrong = cases.filter((one) => {
      const read = described(one.text.normalize(form), one.day);
      return read.join('\n') !== expectedOf(one).join('\n');
    });
    expect(wrong.length / cases.length).toBeLessThanOrEqual(1 - FLOOR);
  });
});
