import { describe, expect, it } from '@jest/globals';
import { parseRetryAfter } from './retry-after.js';

const now = new Date('2026-11-24T01:00:00Z');

describe('parseRetryAfter', () => {
  it.each([
    ['120', 120],
    [' 5 ', 5],
    ['0', 0],
    ['1000000000', 86_400],
    ['Tue, 24 Nov 2026 01:10:00 GMT', 600],
    ['Tue, 24 Nov 2026 00:00:00 GMT', 0],
    ['Tue, 24 Nov 2037 00:00:00 GMT', 86_400],
    ['soon', null],
    ['-5', null],
    ['1.5', null],
    ['', null],
    [null, null],
  ])('reads %j as %j', (header, seconds) => {
    expect(parseRetryAfter(header, now)).toBe(seconds);
  });
});
