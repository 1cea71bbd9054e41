import { describe, expect, it } from '@jest/globals';
import {
  analysisViewSchema,
  factViewSchema,
  overviewSchema,
  searchPageSchema,
  sourceListSchema,
  systemViewSchema,
} from '#contracts';
import { ApiFixture, problemOf } from './api-fixture.js';

const fixture = ApiFixture.forSuite();

describe('the other screens', () => {
  it('find posts with and without diacritics', async () => {
    await fixture.database.openCase('Nghe nói trợ cấp hưu trí xã hội tăng gấp ba, có đúng không?');
    const browser = await fixture.client('minh');
    for (const words of ['trợ cấp hưu trí', 'tro cap huu tri']) {
      const answer = await browser.send('GET', `/api/search/posts?q=${encodeURIComponent(words)}`);
      const page = searchPageSchema.parse(answer.json());
      expect(page.total).toBe(1);
      const [hit] = page.hits;
      const marks = hit?.highlights.map(({ start, end }) => hit.text.slice(start, end)) ?? [];
      expect(marks.join(' ')).toContain('trợ');
      expect(hit?.sourceName).toBe('Báo Thử Nghiệm');
    }
    const later = await browser.send('GET', '/api/search/posts?from=2026-11-21');
    expect(searchPageSchema.parse(later.json()).total).toBe(0);
  });

  it('count what a search names, and nothing else', async () => {
    const browser = await fixture.client('minh');
    const read = async (query: string) =>
      searchPageSchema.parse((await browser.send('GET', `/api/search/posts?${query}`)).json());
    const counted = await read('facets=verdicts,days&limit=1');
    expect(Object.keys(counted.facets).sort()).toEqual(['days', 'verdicts']);
    const sum = (counted.facets.days ?? []).reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(counted.total);
    expect(await read('total=false')).toMatchObject({ total: null, facets: {} });
    const unknown = await browser.send('GET', '/api/search/posts?facets=authors');
    expect(problemOf(unknown).status).toBe(400);
  });

  it('list sources and let an officer, but no analyst, have one visited now', async () => {
    const lan = await fixture.client('lan');
    const list = sourceListSchema.parse((await lan.send('GET', '/api/sources')).json());
    expect(list.sources.map(({ id, health }) => [id, health])).toContainEqual([
      'bao-thu-nghiem',
      'waiting',
    ]);
    expect((await lan.send('POST', '/api/sources/bao-thu-nghiem/run')).status).toBe(202);
    expect(problemOf(await lan.send('POST', '/api/sources/khong-co/run')).status).toBe(404);
    const minh = await fixture.client('minh');
    expect(problemOf(await minh.send('POST', '/api/sources/bao-thu-nghiem/run')).status).toBe(403);
  });

  it('know what is watched', async () => {
    const answer = await (await fixture.client('lan')).send('GET', '/api/overview');
    const overview = overviewSchema.parse(answer.json());
    expect(overview).toMatchObject({ watching: 'trial', sources: { total: 1, healthy: 0 } });
    expect(overview.posts).toBe(await fixture.database.postCount());
  });

  it('tell leads how the system is, and officers that it is not theirs to see', async () => {
    const answer = await (await fixture.client('hanh')).send('GET', '/api/system');
    const system = systemViewSchema.parse(answer.json());
    expect(system.search).toEqual({
      engine: 'postgresql',
      colour: 'green',
      documents: await fixture.database.postCount(),
    });
    expect(system.jobs.map(({ type }) => type).sort()).toEqual([
      'ask-second-opinion',
      'crawl-source',
      'enrich-post',
      'reanalyze-posts',
    ]);
    expect(system.reanalysis).toBeNull();
    // No worker runs here: every post waits.
    expect(system.index.waiting).toBeGreaterThanOrEqual(await fixture.database.postCount());
    expect(Date.parse(system.index.oldestAt ?? '')).toBeLessThanOrEqual(
      Date.parse(system.checkedAt),
    );
    const lan = await fixture.client('lan');
    expect(problemOf(await lan.send('GET', '/api/system')).status).toBe(403);
  });

  it('tell whether a fact holds on a day', async () => {
    const browser = await fixture.client('lan');
    const on = async (day: string) =>
      factViewSchema.parse((await browser.send('GET', `/api/facts/REF-01?day=${day}`)).json())
        .inForce;
    expect(await on('2026-06-30')).toBe(false);
    expect(await on('2026-07-01')).toBe(true);
  });

  it('analyse a text as of its date, as text, without storing it', async () => {
    const browser = await fixture.client('minh');
    const before = await fixture.database.postCount();
    const text = '<img src=x onerror=alert(1)> Từ tháng 7/2026 lương cơ sở vẫn là 2.340.000 đồng.';
    const answer = await browser.send('POST', '/api/analysis', {
      json: { id: 'D1', text, published_at: '2026-11-24', la: 'trường lạ' },
    });
    expect(answer.status).toBe(200);
    const analysis = analysisViewSchema.parse(answer.json());
    expect(analysis).toMatchObject({ id: 'D1', day: '2026-11-24', language: 'vi', relevant: true });
    for (const claim of analysis.claims) {
      expect(claim.text).toBe(text.slice(claim.start, claim.end));
    }
    expect(await fixture.database.postCount()).toBe(before);
  });
});
