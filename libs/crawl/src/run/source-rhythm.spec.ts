import { describe, expect, it } from '@jest/globals';
import { buildPost } from '../../../../test/contract/factories.js';
import { SourceRhythm } from './source-rhythm.js';

const DAY_MS = 86_400_000;
const now = new Date('2026-11-24T01:00:00Z');

function daysAgo(days: number) {
  return buildPost(`bai-${days}`, { publishedAt: new Date(now.getTime() - days * DAY_MS) });
}

/** A rhythm as it is after the pages were stored and read again. */
function rhythmOf(days: readonly number[]): SourceRhythm {
  const rhythm = SourceRhythm.from(null);
  const posts = days.map(daysAgo);
  rhythm.add(posts.slice(0, 1), Math.min(1, posts.length));
  rhythm.add(posts.slice(1), Math.max(0, posts.length - 1));
  return SourceRhythm.from(rhythm.toPage('s', now));
}

describe('SourceRhythm', () => {
  it.each([
    ['nothing yet', [], false],
    ['speaks daily, last yesterday', [3, 2, 1], false],
    ['spoke daily, last six days ago', [9, 8, 7, 6], false],
    ['spoke daily, last eight days ago', [11, 10, 9, 8], true],
    ['speaks every ten days, last twenty days ago', [40, 30, 20], false],
    ['spoke every ten days, last sixty days ago', [80, 70, 60], true],
    ['one old post', [30], true],
  ])('%s', (_, days, silent) => {
    expect(rhythmOf(days).isSilent(now)).toBe(silent);
  });

  it('does not count a post twice', () => {
    const rhythm = rhythmOf([3, 2, 1]);
    rhythm.add([daysAgo(2)], 0);
    expect(rhythm.toPage('s', now).cursor['posts']).toBe(3);
  });
});
