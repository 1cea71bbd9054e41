import { describe, expect, it } from '@jest/globals';
import { Backoff } from './backoff.js';

describe('Backoff', () => {
  it('doubles up to half a minute', () => {
    const backoff = new Backoff();
    const waits = Array.from({ length: 7 }, () => backoff.next(100));
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it('starts anew after a steady minute', () => {
    const backoff = new Backoff();
    backoff.next(0);
    backoff.next(0);
    expect(backoff.next(60_000)).toBe(1_000);
  });
});
