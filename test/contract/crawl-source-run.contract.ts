import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TickSources } from '#crawl';
import { ImmediateTransactions } from '../doubles/memory-crawl-stores.js';
import { CrawlStage } from './crawl-stage.js';

const MINUTE = 60_000;

let stage: CrawlStage;

beforeEach(async () => {
  stage = await CrawlStage.open();
});

afterEach(async () => {
  await stage.close();
});

function publish(paths: readonly string[]): void {
  const items = paths.map(
    (path) => `<item><title>T</title><link>${stage.site.origin}${path}</link></item>`,
  );
  stage.site.set(
    '/rss',
    `<rss version="2.0"><channel><title>B</title>${items.join('')}</channel></rss>`,
  );
}

function writeArticle(path: string, text: string, published = '2026-11-20T08:00:00+07:00'): void {
  stage.site.set(
    path,
    `<html><head><meta property="article:published_time" content="${published}"></head><body><h1 class="title-detail">Bài</h1><article class="fck_detail"><p>${text}</p></article></body></html>`,
  );
}

describe('a news source', () => {
  const news = () => stage.watch({ kind: 'news', feeds: [`${stage.site.origin}/rss`] });

  it('collects once, then only what is new', async () => {
    news();
    publish(['/a-1.html', '/b-2.html']);
    writeArticle('/a-1.html', 'Một.');
    writeArticle('/b-2.html', 'Hai.');
    await stage.crawl();
    publish(['/c-3.html', '/a-1.html', '/b-2.html']);
    writeArticle('/c-3.html', 'Ba.');
    expect(await stage.crawl()).toEqual(['/rss', '/c-3.html']);
    expect(await stage.crawl()).toEqual(['/rss']);
    expect(stage.texts()).toEqual({
      '/a-1.html': 'Bài\n\nMột.',
      '/b-2.html': 'Bài\n\nHai.',
      '/c-3.html': 'Bài\n\nBa.',
    });
    expect(stage.fixture.jobs.enqueued).toHaveLength(3);
    expect(stage.lastRun()).toMatchObject({ health: 'healthy', newPosts: 0, intervalSeconds: 5 });
  });

  it('takes an edited article for an update, announced or found by a second look', async () => {
    stage.watch({ kind: 'news', sitemaps: [`${stage.site.origin}/sitemap.xml`] });
    const list = (lastmod: string): void =>
      stage.site.set(
        '/sitemap.xml',
        `<urlset><url><loc>/a-1.html</loc><lastmod>${lastmod}</lastmod></url></urlset>`,
      );
    list('2026-11-20T08:00:00+07:00');
    writeArticle('/a-1.html', 'Bản đầu.');
    await stage.crawl();
    writeArticle('/a-1.html', 'Bản sửa.');
    list('2026-11-21T08:00:00+07:00');
    expect(await stage.crawl()).toEqual(['/sitemap.xml', '/a-1.html']);
    expect(stage.texts()['/a-1.html']).toBe('Bài\n\nBản sửa.');
    expect(stage.fixture.jobs.enqueued.at(-1)).toMatchObject({ type: 'enrich-post', revision: 2 });
  });

  it('clamps the future, and leaves out what is older than 120 days', async () => {
    news();
    publish(['/mai-1.html', '/xua-2.html']);
    writeArticle('/mai-1.html', 'Ngày mai.', '2026-12-31T08:00:00+07:00');
    writeArticle('/xua-2.html', 'Năm xưa.', '2025-01-01T08:00:00+07:00');
    await stage.crawl();
    expect(Object.keys(stage.texts())).toEqual(['/mai-1.html']);
    expect([...stage.fixture.posts.kept.values()][0]?.publishedAt).toEqual(stage.clock.now());
    expect(await stage.crawl()).toEqual(['/rss']);
  });

  it('goes on past bad pages, says so, and tries them again later', async () => {
    news();
    publish(['/sau-1.html', '/hong-2.html', '/tot-3.html']);
    stage.site.set('/sau-1.html', `<html><body>${'<div>'.repeat(900)}</body></html>`);
    stage.site.set('/hong-2.html', (_, response) =>
      response.writeHead(200, { 'content-encoding': 'br' }).end('x'),
    );
    writeArticle('/tot-3.html', 'Tốt.');
    await stage.crawl();
    expect(stage.texts()).toEqual({ '/tot-3.html': 'Bài\n\nTốt.' });
    expect(stage.lastRun()).toMatchObject({ health: 'degraded', failure: null });
    writeArticle('/hong-2.html', 'Đã sửa.');
    stage.clock.advance(6000);
    await stage.crawl();
    expect(stage.texts()['/hong-2.html']).toBe('Bài\n\nĐã sửa.');
  });

  it('is refused politely: one state, one line, no storm', async () => {
    news();
    stage.site.set('/rss', (_, response) => response.writeHead(403).end());
    for (let run = 0; run < 4; run += 1) await stage.crawl();
    expect(stage.lastRun()).toMatchObject({
      health: 'blocked',
      failure: { code: 'crawl.host_blocked' },
    });
    expect(stage.fixture.logged).toHaveLength(1);
    expect(stage.fixture.events.published).toHaveLength(1);
  });

  it('backs off from a host that is away, and recovers', async () => {
    news();
    stage.site.set('/rss', (request) => request.socket.destroy());
    const waits: number[] = [];
    for (let run = 0; run < 4; run += 1) {
      await stage.crawl();
      waits.push(stage.wait());
    }
    expect(waits).toEqual([2000, 4000, 8000, 16_000]);
    expect(stage.fixture.logged.map((line) => line.split(':')[0])).toEqual([
      'thu-nghiem waiting → degraded',
      'thu-nghiem degraded → failing',
    ]);
    publish(['/a-1.html']);
    writeArticle('/a-1.html', 'Một.');
    await stage.crawl();
    expect(stage.lastRun()).toMatchObject({ health: 'healthy', newPosts: 1 });
  });

  it('is silent when it has not spoken for far longer than usual', async () => {
    news();
    publish(['/a-1.html', '/b-2.html']);
    writeArticle('/a-1.html', 'Một.', '2026-11-01T08:00:00+07:00');
    writeArticle('/b-2.html', 'Hai.', '2026-11-02T08:00:00+07:00');
    await stage.crawl();
    expect(stage.lastRun()?.health).toBe('silent');
  });

  it('takes a list that had items and has none for broken, not for quiet', async () => {
    news();
    publish(['/a-1.html']);
    writeArticle('/a-1.html', 'Một.');
    await stage.crawl();
    publish([]);
    await stage.crawl();
    expect(stage.lastRun()).toMatchObject({ failure: { code: 'crawl.malformed_page' } });
  });

  it('respects Retry-After in its next turn', async () => {
    news();
    stage.site.set('/rss', (_, response) =>
      response.writeHead(429, { 'retry-after': '900' }).end(),
    );
    await stage.crawl();
    expect(stage.wait()).toBe(900_000);
  });

  it('leaves nothing half done when the database goes away, and resumes', async () => {
    news();
    publish(['/a-1.html', '/b-2.html']);
    writeArticle('/a-1.html', 'Một.');
    writeArticle('/b-2.html', 'Hai.');
    stage.fixture.posts.failure = new Error('connection terminated');
    await expect(stage.crawl()).rejects.toThrow('connection terminated');
    expect(stage.fixture.pages.kept.size).toBe(0);
    expect(stage.fixture.sources.results).toEqual([]);
    stage.fixture.posts.failure = null;
    expect(await stage.crawl()).toEqual([]);
    stage.clock.advance(MINUTE);
    await stage.crawl();
    expect(Object.keys(stage.texts())).toEqual(['/a-1.html', '/b-2.html']);
  });

  it('stops at once when it is asked to, and is due again', async () => {
    news();
    publish(['/a-1.html', '/b-2.html']);
    const stop = new AbortController();
    stage.site.set('/a-1.html', () => stop.abort());
    await stage.crawl(stop.signal);
    expect(stage.lastRun()).toMatchObject({
      health: 'waiting',
      failure: null,
      nextRunAt: stage.clock.now(),
    });
  });

  it('writes nothing more once another worker has taken over', async () => {
    news();
    publish(['/a-1.html']);
    stage.site.set('/a-1.html', (_, response) => {
      stage.clock.advance(MINUTE);
      void stage.fixture.sources
        .takeRun(
          'thu-nghiem',
          'khac',
          stage.clock.now(),
          new Date(stage.clock.now().getTime() + MINUTE),
        )
        .then(() => response.writeHead(404).end());
    });
    await stage.crawl();
    expect(stage.fixture.sources.results).toEqual([]);
  });

  it('is not crawled by two at once', async () => {
    news();
    publish([]);
    await Promise.all([stage.crawl(), stage.crawl(), stage.crawl()]);
    expect(stage.fixture.sources.results).toHaveLength(1);
  });
});

describe('TickSources', () => {
  it('hands a due source to the queue once', async () => {
    stage.watch({ kind: 'news' });
    const { sources, jobs } = stage.fixture;
    const ticker = new TickSources(sources, jobs, new ImmediateTransactions(), stage.clock);
    expect([await ticker.tick(), await ticker.tick()]).toEqual([1, 0]);
    expect(jobs.enqueued).toEqual([{ type: 'crawl-source', sourceId: 'thu-nghiem' }]);
    stage.clock.advance(2 * MINUTE);
    expect(await ticker.tick()).toBe(1);
  });
});
