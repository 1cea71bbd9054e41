import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type CrawlPage } from '#domain';
import { type LocalSite, openLocalSite } from '../../../../test/doubles/local-site.js';
import { SetClock } from '../../../../test/doubles/set-clock.js';
import {
  HostBlockedError,
  HostFailedError,
  HostThrottledError,
  HostUnreachableError,
  MalformedPageError,
  PageGoneError,
  RobotsDisallowedError,
} from '../crawl.errors.js';
import { AllowList } from '../fetch/allowed-origin.js';
import { GuardedFetcher } from '../fetch/guarded-fetcher.js';
import { RobotsGate } from '../robots/robots-gate.js';
import { HostPacer } from './host-pacer.js';
import { PoliteWeb, type WebAnswer } from './polite-web.js';

const DAY_MS = 86_400_000;

let site: LocalSite;
let other: LocalSite;
let clock: SetClock;
let fetcher: GuardedFetcher;
let web: PoliteWeb;

beforeEach(async () => {
  [site, other] = await Promise.all([openLocalSite(), openLocalSite()]);
  clock = new SetClock();
  const allow = [site, other].map(({ origin }) => ({ origin, delayMs: 0, revisitSeconds: 60 }));
  const allowList = new AllowList(allow);
  fetcher = new GuardedFetcher({ allow, userAgent: 'LangNgheBot/0.1 (+mailto:a@example.org)' });
  const robots = new RobotsGate(fetcher, 'LangNgheBot', clock, allowList);
  const pacer = new HostPacer(allowList, clock, () => Promise.resolve());
  web = new PoliteWeb({ fetcher, robots, pacer, allowList, clock });
  site.set('/', 'chào');
});

afterEach(async () => {
  await fetcher.close();
  await Promise.all([site.close(), other.close()]);
});

function get(path = '/', known: CrawlPage | null = null): Promise<WebAnswer> {
  return web.get(site.origin + path, { kind: 'page', known });
}

function answer(path: string, status: number, headers: Record<string, string> = {}): void {
  site.set(path, (_, response) => response.writeHead(status, headers).end('x'));
}

function robotsReads(): number {
  return site.requests.filter((path) => path === '/robots.txt').length;
}

describe('PoliteWeb and robots.txt', () => {
  it('reads it once a day and obeys it', async () => {
    site.set('/robots.txt', 'User-agent: LangNgheBot\nCrawl-delay: 3\nDisallow: /kin');
    site.set('/kin/a', 'x');
    expect((await get()).crawlDelaySeconds).toBe(3);
    await expect(get('/kin/a')).rejects.toMatchObject({ code: 'crawl.robots_disallowed' });
    expect(site.requests).toEqual(['/robots.txt', '/']);
    clock.advance(DAY_MS + 1);
    site.set('/robots.txt', 'User-agent: *\nDisallow: /');
    await expect(get()).rejects.toBeInstanceOf(RobotsDisallowedError);
    expect(robotsReads()).toBe(2);
  });

  it.each([404, 403, 410])('has no rules when it answers %s', async (status) => {
    answer('/robots.txt', status);
    await expect(get()).resolves.toMatchObject({ status: 200 });
  });

  it.each([500, 503, 429])('means "not now" when it answers %s', async (status) => {
    answer('/robots.txt', status);
    await expect(get()).rejects.toMatchObject({
      code: 'crawl.robots_unavailable',
      disposition: 'retry-later',
    });
    await expect(get()).rejects.toBeInstanceOf(RobotsDisallowedError);
    expect(robotsReads()).toBe(1);
    site.set('/robots.txt', '');
    clock.advance(61_000);
    await expect(get()).resolves.toMatchObject({ status: 200 });
  });

  it('follows its redirects, and asks the robots.txt of another host before going there', async () => {
    site.set('/robots.txt', (_, response) => response.writeHead(301, { location: '/r' }).end());
    site.set('/r', 'User-agent: *\nDisallow: /kin');
    answer('/di', 302, { location: `${other.origin}/kin` });
    other.set('/robots.txt', 'User-agent: *\nDisallow: /kin');
    other.set('/kin', 'x');
    await expect(get('/kin')).rejects.toBeInstanceOf(RobotsDisallowedError);
    await expect(get('/di')).rejects.toBeInstanceOf(RobotsDisallowedError);
    expect(other.requests).toEqual(['/robots.txt']);
  });

  it('tells an unreachable host, and does not hold it against its robots.txt', async () => {
    const { origin } = site;
    await site.close();
    await expect(web.get(origin, { kind: 'page' })).rejects.toBeInstanceOf(HostUnreachableError);
    site = await openLocalSite();
  });
});

describe('PoliteWeb and answers', () => {
  it.each([
    [401, {}, HostBlockedError],
    [403, {}, HostBlockedError],
    [200, { 'cf-mitigated': 'challenge' }, HostBlockedError],
    [404, {}, PageGoneError],
    [410, {}, PageGoneError],
    [500, {}, HostFailedError],
    [503, {}, HostFailedError],
    [503, { 'retry-after': '60' }, HostThrottledError],
    [429, {}, HostThrottledError],
    [418, {}, MalformedPageError],
  ])('takes %s %j for what it is', async (status, headers, type) => {
    answer('/trang', status, headers);
    await expect(get('/trang')).rejects.toBeInstanceOf(type);
  });

  it('takes a redirect to a login for a refusal', async () => {
    answer('/trang', 302, { location: '/login?next=/trang' });
    site.set('/login?next=/trang', 'Đăng nhập');
    await expect(get('/trang')).rejects.toBeInstanceOf(HostBlockedError);
  });

  it('leaves a host alone for as long as it asks', async () => {
    answer('/trang', 429, { 'retry-after': '3600' });
    await expect(get('/trang')).rejects.toMatchObject({ retryAfterSeconds: 3600 });
    const before = site.requests.length;
    await expect(get('/')).rejects.toBeInstanceOf(HostThrottledError);
    expect(site.requests).toHaveLength(before);
    clock.advance(3_600_000);
    await expect(get('/')).resolves.toMatchObject({ status: 200 });
  });

  it('keeps what it knew when nothing changed', async () => {
    site.set('/trang', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag: '"1"', 'last-modified': 'Tue, 24 Nov 2026 01:00:00 GMT' })
          .end('x');
    });
    const first = await get('/trang');
    const page = {
      ...first,
      sourceId: 's',
      visitedAt: clock.now(),
      nextVisitAt: null,
      failures: 0,
      cursor: {},
    };
    const second = await get('/trang', page);
    expect(second).toMatchObject({
      notModified: true,
      etag: '"1"',
      lastModified: 'Tue, 24 Nov 2026 01:00:00 GMT',
      contentHash: first.contentHash,
    });
  });
});
