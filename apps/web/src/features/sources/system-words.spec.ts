import { describe, expect, it } from '@jest/globals';
import { type SystemView, systemViewSchema } from '#contracts';
import { clusterWords, lagWords, reanalysisWords, workWords } from './system-words.js';

const NOW = '2026-11-24T02:00:00.000Z';

function buildSystem(part: Partial<SystemView> = {}): SystemView {
  return systemViewSchema.parse({
    checkedAt: NOW,
    search: { engine: 'elasticsearch', colour: 'green', documents: 1_200 },
    index: { waiting: 0, oldestAt: null },
    reanalysis: null,
    jobs: [
      { type: 'crawl-source', waiting: 2, active: 1, dead: 0 },
      { type: 'enrich-post', waiting: 1_300, active: 20, dead: 0 },
    ],
    ...part,
  });
}

describe('clusterWords', () => {
  it.each([
    ['green', 'xanh', 'acc'],
    ['yellow', 'vàng', 'out'],
    ['red', 'đỏ', 'fab'],
    [null, 'không trả lời', 'fab'],
  ] as const)('tells %s', (colour, state, tone) => {
    const words = clusterWords({ engine: 'elasticsearch', colour, documents: null });
    expect(words).toMatchObject({ state, tone });
    expect(words.more).not.toBe('');
  });
});

describe('lagWords', () => {
  const after = (milliseconds: number) =>
    lagWords(
      buildSystem({
        index: {
          waiting: 1_500,
          oldestAt: new Date(Date.parse(NOW) - milliseconds).toISOString(),
        },
      }),
    );

  it('tells an index that has caught up', () => {
    expect(lagWords(buildSystem())).toMatchObject({ state: '0 thay đổi', tone: 'acc' });
  });

  it('tells how many posts wait, how long, and how bad that is', () => {
    expect(after(4_000)).toMatchObject({
      state: '1.500 thay đổi',
      more: 'trễ 4 giây',
      tone: 'acc',
    });
    expect(after(3 * 60_000)).toMatchObject({ more: 'trễ 3 phút', tone: 'out' });
    expect(after(75 * 60_000)).toMatchObject({ tone: 'fab' });
    expect(after(75 * 60_000).more).toContain('1 giờ 15 phút');
  });

  it('takes clocks that differ for no lag', () => {
    expect(after(-2_000)).toMatchObject({ more: 'trễ 0 giây', tone: 'acc' });
  });
});

describe('workWords', () => {
  it('adds up all kinds of work', () => {
    expect(workWords(buildSystem())).toMatchObject({
      state: '1.302 chờ, 21 đang chạy',
      tone: 'acc',
    });
  });

  it('tells what failed for good', () => {
    const jobs = [{ type: 'enrich-post' as const, waiting: 0, active: 0, dead: 3 }];
    expect(workWords(buildSystem({ jobs }))).toMatchObject({
      more: '3 việc hỏng, chờ quản trị xử lý',
      tone: 'dis',
    });
  });
});

describe('reanalysisWords', () => {
  it('tells how far it is and what has changed, or that there is nothing to do', () => {
    const reanalysis = { posts: 12_000, done: 3_500, changed: 41, startedAt: NOW };
    expect(reanalysisWords(buildSystem({ reanalysis }))).toMatchObject({
      state: '3.500/12.000 bài',
      more: '41 bài đổi kết luận',
    });
    expect(reanalysisWords(buildSystem())).toMatchObject({ state: 'đã xong', tone: 'acc' });
  });
});
