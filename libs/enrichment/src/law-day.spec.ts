import { describe, expect, it } from '@jest/globals';
import { lawDayOf } from './law-day.js';

describe('lawDayOf', () => {
  it.each([
    ['2025-06-30T16:59:59Z', '2025-06-30'],
    ['2025-06-30T17:00:00Z', '2025-07-01'],
    ['2025-07-01T00:00:00+07:00', '2025-07-01'],
  ])('%s is %s in Vietnam', (instant, day) => {
    expect(lawDayOf(new Date(instant))).toBe(day);
  });
});
