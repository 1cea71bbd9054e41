import { sourceViewSchema, type SourceView } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import { filterSources, sumSources } from './source-health.js';

function buildSource(part: Partial<SourceView>): SourceView {
  return sourceViewSchema.parse({
    id: 'a',
    set: 'trial',
    name: 'Báo A',
    kind: 'news',
    channel: 'news',
    url: 'http://127.0.0.1:4701/',
    official: false,
    enabled: true,
    health: 'healthy',
    running: false,
    everySeconds: 900,
    intervalSeconds: 900,
    nextRunAt: null,
    lastRunAt: null,
    lastSuccessAt: null,
    lastNewPostAt: null,
    consecutiveFailures: 0,
    lastFailure: null,
    posts: 10,
    flagged: 2,
    daily: [1, 0, 0, 0, 0, 2, 3],
    ...part,
  });
}

describe('the list of sources', () => {
  it('finds those that need a look, without the ones that were stopped on purpose', () => {
    const sources = [
      buildSource({ id: 'ok' }),
      buildSource({ id: 'new', health: 'waiting' }),
      buildSource({ id: 'mute', health: 'silent' }),
      buildSource({ id: 'off', health: 'failing', enabled: false }),
      buildSource({ id: 'held', health: 'stopped' }),
    ];
    const ids = (filter: Parameters<typeof filterSources>[1]) =>
      filterSources(sources, filter).map((source) => source.id);
    expect(ids('attention')).toEqual(['mute']);
    expect(ids('stopped')).toEqual(['off', 'held']);
    expect(ids('all')).toHaveLength(5);
  });

  it('adds up', () => {
    expect(sumSources([buildSource({}), buildSource({ daily: [], posts: 5 })])).toEqual({
      posts: 15,
      flagged: 4,
      today: 3,
      week: 6,
    });
  });
});
