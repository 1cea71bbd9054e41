import { describe, expect, it } from '@jest/globals';
import { type Verdict } from '#domain';
import { causeOf } from './cause-of-error.js';

const wrong = {
  flag: true,
  relevant: true,
  stance: 'assert',
  verdict: 'distorted',
  day: '2026-03-01',
  claims: [{ text: 'đóng 10 năm là có lương hưu', verdict: 'distorted' }],
} as const;
const wordless = {
  ...wrong,
  claims: [
    { text: 'nghỉ việc là mất sổ', verdict: 'distorted' },
    { text: 'phải đủ 15 năm', verdict: 'accurate' },
  ],
} as const;
const missed = {
  flagged: false,
  relevant: true,
  stance: 'assert',
  doubted: false,
  suspect: 'accurate',
} as const;
const flagged = { ...missed, flagged: true, suspect: 'distorted' } as const;

describe('causeOf', () => {
  it('is null where the flag is right', () => {
    expect(causeOf(wrong, flagged)).toBeNull();
    expect(causeOf({ ...wrong, flag: false, verdict: 'accurate' }, missed)).toBeNull();
  });

  it.each([
    ['relevance misread', wrong, { ...missed, relevant: false, suspect: null }],
    ['stance misread', wrong, { ...missed, stance: 'ask' as const, doubted: true }],
    ['stance doubted', wrong, { ...missed, doubted: true }],
    ['seen, too unsure', wrong, { ...missed, suspect: 'outdated' as Verdict }],
    ['number read as right', wrong, missed],
    ['condition read as right', wordless, missed],
    ['no wrong claim seen', wrong, { ...missed, suspect: 'none' as Verdict }],
    ['no wrong claim seen', wrong, { ...missed, suspect: null }],
  ])('tells %s of a missed post', (cause, post, read) => {
    expect(causeOf(post, read)).toBe(cause);
  });

  it.each([
    ['relevance misread', { relevant: false, stance: 'other' as const, verdict: 'none' as const }],
    ['stance misread', { stance: 'deny' as const }],
    ['right claim suspected', { verdict: 'accurate' as const }],
    ['open claim suspected', { verdict: 'unverified' as const }],
    ['no claim, yet suspected', { verdict: 'none' as const }],
  ])('tells %s of a post that is flagged and should not be', (cause, labels) => {
    expect(causeOf({ ...wrong, flag: false, ...labels }, flagged)).toBe(cause);
  });
});
