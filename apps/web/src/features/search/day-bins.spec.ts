import { describe, expect, it } from '@jest/globals';
import { binDays, rangeOf } from './day-bins.js';

const at = (value: string, count = 1) => ({ value, count });

describe('binDays', () => {
  it('gives every day its bar, empty ones too', () => {
    const { step, bins } = binDays([at('2026-02-27', 3), at('2026-03-02', 5)], {});
    expect(step).toBe('day');
    expect(bins.map(({ from, count }) => [from, count])).toEqual([
      ['2026-02-27', 3],
      ['2026-02-28', 0],
      ['2026-03-01', 0],
      ['2026-03-02', 5],
    ]);
  });

  it('takes weeks from Monday when there are too many days', () => {
    const { step, bins } = binDays(
      [at('2026-08-01', 2), at('2026-08-02', 4), at('2026-11-24')],
      {},
    );
    expect(step).toBe('week');
    expect(bins[0]).toEqual({ from: '2026-07-27', to: '2026-08-02', count: 6, chosen: true });
    expect(bins.at(-1)).toMatchObject({ from: '2026-11-23', to: '2026-11-29', count: 1 });
  });

  it('takes whole months, however long, and then years', () => {
    const months = binDays([at('2024-01-31'), at('2026-03-01')], {});
    expect(months.step).toBe('month');
    expect(months.bins).toHaveLength(27);
    expect(months.bins[1]).toMatchObject({ from: '2024-02-01', to: '2024-02-29' });
    const years = binDays([at('1970-01-01'), at('2026-11-24')], {});
    expect(years.step).toBe('year');
    expect(years.bins).toHaveLength(57);
    expect(years.bins.at(-1)).toMatchObject({ from: '2026-01-01', to: '2026-12-31', count: 1 });
  });

  it('loses no post, whatever the step', () => {
    const days = Array.from({ length: 900 }, (_, index) =>
      at(new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10), index),
    );
    const total = days.reduce((sum, { count }) => sum + count, 0);
    for (const kept of [30, 300, 900]) {
      const { bins } = binDays(days.slice(0, kept), {});
      const wanted = kept === 900 ? total : (kept * (kept - 1)) / 2;
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(wanted);
    }
  });

  it('draws a chosen day with its surroundings, as far as there are posts', () => {
    const days = [at('2026-01-01'), at('2026-11-20', 7), at('2026-11-24', 2)];
    const { step, bins } = binDays(days, { from: '2026-11-20', to: '2026-11-20' });
    expect(step).toBe('day');
    expect(bins[0]?.from).toBe('2026-11-05');
    expect(bins.at(-1)?.from).toBe('2026-11-24');
    expect(bins.filter(({ chosen }) => chosen)).toEqual([
      { from: '2026-11-20', to: '2026-11-20', count: 7, chosen: true },
    ]);
  });

  it('leaves a range open at one end', () => {
    const days = [at('2026-11-18'), at('2026-11-20'), at('2026-11-24')];
    const { bins } = binDays(days, { from: '2026-11-22' });
    expect(bins.filter(({ chosen }) => chosen).map(({ from }) => from)).toEqual([
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
    ]);
  });

  it('draws a range in which nothing was said', () => {
    const { bins } = binDays([], { from: '2026-11-22', to: '2026-11-23' });
    expect(bins.map(({ count }) => count)).toEqual([0, 0]);
    expect(binDays([], {}).bins).toEqual([]);
  });

  it('draws nothing for a range that ends before it begins', () => {
    const reversed = { from: '2026-11-24', to: '2026-11-01' };
    expect(binDays([at('2026-11-20')], reversed).bins).toEqual([]);
  });
});

describe('rangeOf', () => {
  it('is the same in both directions', () => {
    const week = { from: '2026-11-16', to: '2026-11-22' };
    const day = { from: '2026-11-24', to: '2026-11-24' };
    expect(rangeOf(week, day)).toEqual({ from: '2026-11-16', to: '2026-11-24' });
    expect(rangeOf(day, week)).toEqual(rangeOf(week, day));
  });
});
