import { describe, expect, it } from '@jest/globals';
import { endOfVietnamDay, startOfVietnamDay, vietnamDay } from './vietnam-day.js';

describe('vietnamDay', () => {
  it.each([
    ['2025-06-30T16:59:59Z', '2025-06-30'],
    ['2025-06-30T17:00:00Z', '2025-07-01'],
    ['2025-07-01T00:00:00+07:00', '2025-07-01'],
  ])('%s is %s in Vietnam', (instant, day) => {
    expect(vietnamDay(new Date(instant))).toBe(day);
  });

  it('lasts from midnight to midnight in Vietnam', () => {
    expect(startOfVietnamDay('2025-07-01').toISOString()).toBe('2025-06-30T17:00:00.000Z');
    expect(endOfVietnamDay('2025-07-01').toISOString()).toBe('2025-07-01T16:59:59.999Z');
  });
});
