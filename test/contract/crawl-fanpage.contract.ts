import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CrawlStage } from './crawl-stage.js';

let stage: CrawlStage;

beforeEach(async () => {
  stage = await CrawlStage.open();
});

afterEach(async () => {
  await stage.close();
});

describe('a fanpage', () => {
  const page = (accessTokenEnv: string | null = 'TOKEN') =>
    stage.watch({
      kind: 'fanpage',
      channel: 'facebook',
      pageId: '77',
      apiVersion: 'v26.0',
      accessTokenEnv,
    });

  function answer(path: string, body: unknown, status = 200): void {
    stage.site.set(path, (_, response) => response.writeHead(status).end(JSON.stringify(body)));
  }

  it('reads posts and comments with their edges, and keeps the token to itself', async () => {
    page();
    const next = `${stage.site.origin}/v26.0/77_1/comments?access_token=bi-mat&after=C1`;
    answer('/v26.0/77/feed', {
      data: [
        {
          id: '77_1',
          message: 'Thông báo mới',
          created_time: '2026-11-20T08:15:00+0000',
          updated_time: '2026-11-20T08:15:00+0000',
          permalink_url: 'https://www.facebook.com/77/posts/1',
          from: { id: '77', name: 'Trang' },
          comments: { data: [], summary: { total_count: 2 } },
        },
        { id: '77_2', created_time: '2026-11-19T08:15:00+0000' },
      ],
      paging: { cursors: { after: 'A1' } },
    });
    const comment = (id: string, parent?: string) => ({
      id,
      message: `Bình luận ${id}`,
      created_time: '2026-11-20T09:00:00+0000',
      ...(parent === undefined ? {} : { parent: { id: parent } }),
    });
    stage.site.set('/v26.0/77_1/comments', (request, response) => {
      const second = request.url?.includes('after=C1') === true;
      const paging = second ? { cursors: { after: 'C2' } } : { cursors: { after: 'C1' }, next };
      const data = [second ? comment('1_11', '1_10') : comment('1_10')];
      response.end(JSON.stringify({ data, paging }));
    });
    answer('/v26.0/77_2/comments', { data: [] });
    await stage.crawl();
    const posts = stage.fixture.posts.ofSource('thu-nghiem');
    expect(stage.texts()).toEqual({
      '77_1': 'Thông báo mới',
      '1_10': 'Bình luận 1_10',
      '1_11': 'Bình luận 1_11',
    });
    expect(posts.get('1_10')).toMatchObject({
      replyTo: '77_1',
      url: 'https://www.facebook.com/77/posts/1?comment_id=10',
      authorKey: null,
    });
    expect(posts.get('1_11')?.replyTo).toBe('1_10');
    const stored = JSON.stringify([
      [...posts],
      [...stage.fixture.pages.kept],
      stage.fixture.logged,
    ]);
    expect(stored + stage.site.requests.join(' ')).not.toContain('bi-mat');
  });

  it.each([
    [{ code: 190, error_subcode: 463 }, 400, 'stopped', 'crawl.token_rejected'],
    [{ code: 10 }, 403, 'stopped', 'crawl.permission_missing'],
    [{ code: 4 }, 403, 'degraded', 'crawl.host_throttled'],
    [{ code: 2 }, 500, 'degraded', 'crawl.host_failed'],
  ])('tells %j', async (error, status, health, code) => {
    page();
    answer('/v26.0/77/feed', { error: { message: 'token bi-mat', ...error } }, status);
    await stage.crawl();
    expect(stage.lastRun()).toMatchObject({ health, failure: { code } });
    expect(stage.lastRun()?.nextRunAt === null).toBe(health === 'stopped');
    expect(JSON.stringify(stage.fixture.sources.results)).not.toContain('bi-mat');
  });

  it.each([null, 'KHONG_CO'])('stops without a token (%j)', async (name) => {
    page(name);
    expect(await stage.crawl()).toEqual([]);
    expect(stage.lastRun()).toMatchObject({ health: 'stopped', nextRunAt: null });
  });

  it('stops before the hour is used up', async () => {
    page();
    stage.site.set('/v26.0/77/feed', (_, response) =>
      response.writeHead(200, { 'x-app-usage': '{"call_count":96}' }).end('{"data":[]}'),
    );
    await stage.crawl();
    expect(stage.wait()).toBe(3_600_000);
  });
});
