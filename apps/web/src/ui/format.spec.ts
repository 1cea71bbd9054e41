import { describe, expect, it } from '@jest/globals';
import {
  formatConfidence,
  formatCountdown,
  formatDate,
  formatDateTime,
  formatDay,
  formatDuration,
  formatNear,
  formatNumber,
  formatPace,
  vietnamDay,
} from './format.js';

const minute = 60_000;

describe('numbers', () => {
  it('groups thousands with a full stop', () => {
    expect(formatNumber(1333)).toBe('1.333');
    expect(formatNumber(2530000)).toBe('2.530.000');
  });

  it('writes confidence with a comma and two digits', () => {
    expect(formatConfidence(0.94)).toBe('0,94');
    expect(formatConfidence(1)).toBe('1,00');
  });
});

describe('dates', () => {
  it('are told in Vietnam time, also across midnight', () => {
    expect(formatDateTime('2026-11-23T18:30:00Z')).toBe('24/11/2026 01:30');
    expect(vietnamDay('2026-11-23T16:59:00Z')).toBe('2026-11-23');
    expect(formatDate('2026-12-31T17:00:00Z')).toBe('01/01/2027');
    expect(formatDay('2026-11-24')).toBe('24/11/2026');
  });

  it('shorten what is near: the time today, day and month this year, all of it before', () => {
    const now = Date.parse('2026-11-24T02:00:00Z');
    expect(formatNear('2026-11-24T01:42:00Z', now)).toBe('08:42');
    expect(formatNear('2026-11-23T13:31:00Z', now)).toBe('23/11 20:31');
    expect(formatNear('2025-11-23T13:31:00Z', now)).toBe('23/11/2025 20:31');
  });
});

describe('durations', () => {
  it('name the two largest units', () => {
    expect(formatDuration(48 * minute)).toBe('48 phút');
    expect(formatDuration(72 * minute)).toBe('1 giờ 12 phút');
    expect(formatDuration(120 * minute)).toBe('2 giờ');
    expect(formatDuration((2 * 1440 + 185) * minute)).toBe('2 ngày 3 giờ');
    expect(formatDuration(20_000)).toBe('dưới 1 phút');
  });

  it('count down a lease and never below zero', () => {
    expect(formatCountdown(272_900)).toBe('4:32');
    expect(formatCountdown(-5_000)).toBe('0:00');
  });

  it('say a pace in seconds under a minute', () => {
    expect(formatPace(30)).toBe('30 giây');
    expect(formatPace(900)).toBe('15 phút');
  });
});
