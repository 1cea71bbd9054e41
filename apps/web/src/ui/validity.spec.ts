import { describe, expect, it } from '@jest/globals';
import { layOutValidity, type Validity } from './validity.js';

const fact: Validity = {
  value: '15 năm',
  basis: 'Luật 41/2024/QH15, Điều 64',
  validFrom: '2025-07-01',
  validTo: null,
  previous: '20 năm',
};
const tones = (of: Validity, day: string) => layOutValidity(of, day).periods.map((p) => p.tone);

describe('layOutValidity', () => {
  it('shows what held before, the fact in force and that it still holds', () => {
    const line = layOutValidity(fact, '2026-11-23');
    expect(line.periods.map((p) => [p.tone, p.label])).toEqual([
      ['old', '20 năm'],
      ['now', '15 năm'],
    ]);
    expect(line.ticks.map((tick) => tick.label)).toEqual(['01/07/2025', 'còn hiệu lực']);
    expect(line.pin).toBeGreaterThan(line.ticks[0]?.at ?? 100);
  });

  it('puts the pin before the border on the day before, behind it on the day itself', () => {
    const border = layOutValidity(fact, '2025-07-01').ticks[0]?.at ?? 0;
    expect(layOutValidity(fact, '2025-06-30').pin).toBeLessThan(border);
    expect(layOutValidity(fact, '2025-07-01').pin).toBeGreaterThanOrEqual(border);
    expect(tones(fact, '2025-06-30')).toEqual(['old', 'next']);
  });

  it('shows a fact that has ended as old', () => {
    const ended = { ...fact, validTo: '2026-06-30', previous: null };
    expect(tones(ended, '2026-11-23')).toEqual(['old', 'gone']);
    const line = layOutValidity(ended, '2026-11-23');
    expect(line.pin).toBeGreaterThan(76);
    expect(line.ticks.at(-1)?.label).toBe('đến hết 30/06/2026');
  });

  it('keeps the last day of a fact inside the fact', () => {
    const ended = { ...fact, validTo: '2026-06-30' };
    expect(tones(ended, '2026-06-30')).toEqual(['old', 'now', 'gone']);
    expect(layOutValidity(ended, '2026-06-30').pin).toBeLessThan(76);
  });

  it('copes with a fact that has no dates', () => {
    const undated = { ...fact, validFrom: null, previous: null };
    expect(layOutValidity(undated, '2026-11-23')).toMatchObject({
      periods: [{ tone: 'now', share: 100 }],
      pin: 50,
    });
  });

  it('always fills the line', () => {
    for (const validTo of [null, '2026-06-30']) {
      const line = layOutValidity({ ...fact, validTo }, '2026-01-01');
      expect(line.periods.reduce((sum, p) => sum + p.share, 0)).toBe(100);
    }
  });
});
