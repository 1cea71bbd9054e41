import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { readTrialKnowledge } from './knowledge-files.js';
import { TRIAL_TOKEN } from './sites/graph-site.js';
import { PortTakenError } from './sites/origin-server.js';
import { type TrialTruth } from './sites/truth-site.js';
import { type RunningTrialWeb, startTrialWeb } from './start-trial-web.js';
import { FANPAGE_ID } from './trial-post.js';

const NOW = new Date('2026-11-24T03:00:00Z');
const STEP_MS = 1000;
const PORT = 21_000 + (process.pid % 1300) * 16;
const TWIN_PORT = PORT + 8;
const options = {
  port: PORT,
  seed: 5,
  now: NOW,
  trickleMs: STEP_MS,
  ...readTrialKnowledge(join(process.cwd(), 'config')),
};
let elapsed = 0;
let web: RunningTrialWeb;

beforeAll(async () => {
  web = await startTrialWeb({ ...options, elapsedMs: () => elapsed });
});
afterAll(() => web.stop());

const at = (site: number, path: string): string => `${web.origins[site - 1] ?? ''}${path}`;
const read = async (address: string): Promise<string> => (await fetch(address)).text();
const json = async <T>(address: string): Promise<T> => (await fetch(address)).json() as Promise<T>;
const posts = (site: TrialTruth['site']): TrialTruth[] =>
  web.truth().filter((post) => post.site === site);
const ids = (site: TrialTruth['site']): string[] =>
  posts(site)
    .map((post) => post.externalId)
    .sort();
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

describe('every site', () => {
  it('answers 304 to the validators it gave, and 200 again once something changed', async () => {
    const address = at(4, '/forums/bao-hiem-xa-hoi.12/');
    const first = await fetch(address);
    await first.text();
    const tag = first.headers.get('etag') ?? '';
    const modified = first.headers.get('last-modified') ?? '';
    const status = async (headers: Record<string, string>): Promise<number> => {
      const answer = await fetch(address, { headers });
      await answer.text();
      return answer.status;
    };
    expect(await status({ 'If-None-Match': tag })).toBe(304);
    expect(await status({ 'If-Modified-Since': modified })).toBe(304);
    expect(await status({ 'If-None-Match': '"other"', 'If-Modified-Since': modified })).toBe(200);
    elapsed += 60 * STEP_MS;
    expect(await status({ 'If-None-Match': tag })).toBe(200);
  });

  it('packs a page for those who accept it', async () => {
    const answer = await fetch(at(1, '/'), { headers: { 'Accept-Encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.text()).toContain('Báo Sớm Mai');
  });

  it('answers 404 for what is not there and 405 to writing', async () => {
    expect((await fetch(at(2, '/khong-co.chn'))).status).toBe(404);
    expect((await fetch(at(2, '/'), { method: 'POST' })).status).toBe(405);
  });
});

describe('a paper', () => {
  it('forbids a folder in robots.txt and notices who enters it', async () => {
    const robots = await read(at(1, '/robots.txt'));
    expect(robots).toContain('Disallow: /noi-bo/');
    expect(robots).toContain(`Sitemap: ${at(1, '/sitemap.xml')}`);
    expect(await read(at(1, '/'))).toContain('href="/noi-bo/');
    const before = web.trapVisits();
    await read(at(1, '/noi-bo/ban-thao-chua-duyet.html'));
    expect(web.trapVisits()).toBe(before + 1);
  });

  it.each([1, 2, 3])('%i lists every article in its sitemaps', async (site) => {
    const index = await read(at(site, '/sitemap.xml'));
    const months = [...index.matchAll(/<loc>(.+?)<\/loc>/g)].map((match) => match[1] ?? '');
    const maps = await Promise.all(months.map(read));
    const urls = maps.flatMap((map) => [...map.matchAll(/<loc>(.+?)<\/loc>/g)].map((m) => m[1]));
    const ids = web.truth().filter((post) => post.externalId.startsWith(at(site, '/')));
    expect(urls.sort()).toEqual(ids.map((post) => post.externalId).sort());
  });

  it('has the classes of its family on an article page, and text and junk apart', async () => {
    const [vnexpress, vccorp, epi] = (
      ['trial-som-mai', 'trial-nhip-dan-sinh', 'trial-tieng-lang'] as const
    ).map((site) => posts(site).at(-1));
    const pages = await Promise.all([vnexpress, vccorp, epi].map((p) => read(p?.externalId ?? '')));
    expect(pages[0]).toMatch(
      /<span class="date">(Thứ|Chủ) .+, \d+\/\d+\/\d{4}, \d\d:\d\d \(GMT\+7\)/,
    );
    expect(pages[0]).toContain('<article class="fck_detail ">');
    expect(pages[1]).toContain('class="detail-content afcbc-body" data-role="content"');
    expect(pages[1]).toContain('type="RelatedNews"');
    expect(pages[2]).toContain(
      'class="article__body zce-content-body cms-body" itemprop="articleBody"',
    );
    for (const [index, post] of [vnexpress, vccorp, epi].entries()) {
      for (const part of post?.text.split('\n\n') ?? [])
        expect(pages[index]).toContain(escaped(part));
      expect(pages[index]).toContain('"@type":"NewsArticle"');
    }
  });

  it('keeps the faults of real feeds', async () => {
    const feed = await read(at(2, '/rss/home.rss'));
    expect(feed).toContain('Việc làm & An sinh');
    expect(feed).toMatch(/<a href="[^"]+"><img src="[^"]+" ><\/a><\/br>/);
  });
});

describe('the XenForo board', () => {
  it('gives every post of every thread over its pages', async () => {
    const list = await read(at(4, '/forums/bao-hiem-xa-hoi.12/'));
    const paths = new Set([...list.matchAll(/href="(\/threads\/[^"/]+\/)"/g)].map((m) => m[1]));
    const next = /href="([^"]+)" class="pageNav-jump pageNav-jump--next"/;
    const found: string[] = [];
    let longest = 0;
    for (const path of paths) {
      let pages = 0;
      for (let link = path; link !== undefined; pages += 1) {
        const page: string = await read(at(4, link));
        found.push(...[...page.matchAll(/data-content="(post-\d+)"/g)].map((m) => m[1] ?? ''));
        link = next.exec(page)?.[1];
      }
      longest = Math.max(longest, pages);
    }
    expect(longest).toBeGreaterThanOrEqual(3);
    expect(found.sort()).toEqual(ids('trial-que-nha'));
  });

  it('marks quotes and edits, and sends a permalink to its page', async () => {
    const path = await firstThread();
    const numbers = ['', 'page-2', 'page-3', 'page-4'];
    const thread = (await Promise.all(numbers.map((page) => read(at(4, `${path}${page}`))))).join();
    expect(thread).toContain('bbCodeBlock--quote');
    expect(thread).toMatch(/<time class="u-dt"[^>]+datetime="\d{4}-\d\d-\d\dT[\d:]+\+0700"/);
    elapsed += 300 * STEP_MS;
    const edits = posts('trial-que-nha').filter((post) => post.version > 1);
    const board = await read(at(4, '/forums/bao-hiem-xa-hoi.12/'));
    const links = [...board.matchAll(/href="(\/threads\/[^"/]+\/)latest"/g)].map((m) => m[1] ?? '');
    const pages = await Promise.all(links.map((link) => read(at(4, `${link}latest`))));
    expect(edits.length).toBeGreaterThan(0);
    expect(pages.join()).toContain('class="message-lastEdit"');
    const last = [...(await read(at(4, `${path}page-2`))).matchAll(/data-content="(post-\d+)"/g)];
    const answer = await fetch(at(4, `${path}${last.at(-1)?.[1] ?? ''}`), { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(`${path}page-2`);
    expect((await fetch(at(4, `${path}post-1`))).status).toBe(404);
  });

  async function firstThread(): Promise<string> {
    const list = await read(at(4, '/forums/bao-hiem-xa-hoi.12/'));
    return /href="(\/threads\/[^"/]+\/)"/.exec(list)?.[1] ?? '';
  }
});

interface TopicList {
  topic_list: { topics: { id: number; pinned: boolean }[]; more_topics_url?: string };
}
interface Stream {
  post_stream: { posts: { id: number; cooked: string; version: number }[]; stream?: number[] };
}

describe('the Discourse board', () => {
  it('gives every post by topic list, stream and chunks', async () => {
    const topics = new Set<number>();
    for (let page = 0, more = true; more; page += 1) {
      const { topic_list: list } = await json<TopicList>(at(5, `/latest.json?page=${page}`));
      list.topics.forEach((topic) => topics.add(topic.id));
      more = list.more_topics_url !== undefined;
    }
    const found: number[] = [];
    for (const id of topics) {
      const topic = await json<Stream>(at(5, `/t/${id}.json`));
      expect(topic.post_stream.posts.length).toBeLessThanOrEqual(20);
      const rest = (topic.post_stream.stream ?? []).slice(20);
      found.push(...topic.post_stream.posts.map((post) => post.id));
      for (let from = 0; from < rest.length; from += 20) {
        const query = rest.slice(from, from + 20).map((post) => `post_ids[]=${post}`);
        const chunk = await json<Stream>(at(5, `/t/${id}/posts.json?${query.join('&')}`));
        found.push(...chunk.post_stream.posts.map((post) => post.id));
      }
    }
    expect(found.map((id) => `post-${id}`).sort()).toEqual(ids('trial-hoi-dap-an-sinh'));
  });

  it('raises the version of an edited post and quotes in an aside', async () => {
    const { topic_list: list } = await json<TopicList>(at(5, '/latest.json'));
    const pinned = list.topics.find((topic) => topic.pinned)?.id ?? 0;
    const { post_stream: stream } = await json<Stream>(at(5, `/t/${pinned}.json`));
    expect(stream.posts.some((post) => post.cooked.includes('<aside class="quote'))).toBe(true);
    const versions = posts('trial-hoi-dap-an-sinh').filter((post) => post.version > 1);
    expect(versions.length).toBeGreaterThan(0);
    const page = await read(at(5, `/t/x/${pinned}`));
    expect(page).toContain('name="generator" content="Discourse');
    expect(page).toMatch(/<noscript[\s\S]+crawler-post/);
    expect(page).toContain('id="data-preloaded"');
  });
});

interface GraphEnvelope {
  data: { id: string; message?: string; parent?: { id: string } }[];
  paging?: { next?: string };
  error?: { code: number; type: string };
}

describe('the fanpage', () => {
  const graph = (path: string, token = TRIAL_TOKEN): string =>
    at(6, `/v26.0/${path}${path.includes('?') ? '&' : '?'}access_token=${token}`);
  const all = async (path: string): Promise<GraphEnvelope['data']> => {
    const objects: GraphEnvelope['data'] = [];
    for (let next: string | undefined = graph(path); next;) {
      const page: GraphEnvelope = await json<GraphEnvelope>(next);
      objects.push(...page.data);
      next = page.paging?.next;
    }
    return objects;
  };

  it('refuses a missing or wrong token with code 190 and says how much was used', async () => {
    const wrong = await fetch(graph(`${FANPAGE_ID}/feed?fields=id`, 'x'));
    expect(wrong.status).toBe(400);
    expect(wrong.headers.get('x-app-usage')).toContain('call_count');
    expect(((await wrong.json()) as GraphEnvelope).error).toMatchObject({
      code: 190,
      type: 'OAuthException',
    });
    const none = await json<GraphEnvelope>(at(6, `/v26.0/${FANPAGE_ID}/feed?fields=id`));
    expect(none.error?.code).toBe(190);
    const bearer = await fetch(at(6, `/v26.0/${FANPAGE_ID}?fields=name`), {
      headers: { Authorization: `Bearer ${TRIAL_TOKEN}` },
    });
    expect(await bearer.json()).toMatchObject({ id: FANPAGE_ID, name: 'An sinh quanh ta' });
  });

  it('wants fields, and knows what does not exist', async () => {
    expect((await json<GraphEnvelope>(graph(`${FANPAGE_ID}/feed`))).error?.code).toBe(100);
    expect((await json<GraphEnvelope>(graph('1_2/comments?fields=id'))).error?.code).toBe(100);
  });

  it('gives every post and comment by cursors', async () => {
    const feed = await all(`${FANPAGE_ID}/feed?fields=id,message&limit=3`);
    const posts = feed.filter((post) => post.message !== undefined);
    expect(feed.length).toBeGreaterThan(posts.length);
    const comments = await Promise.all(
      posts.map((post) =>
        all(`${post.id}/comments?fields=id,message,from,parent{id}&filter=stream&limit=4`),
      ),
    );
    const found = [...posts, ...comments.flat()];
    expect(found.map((object) => object.id).sort()).toEqual(ids('trial-an-sinh-quanh-ta'));
    expect(comments.flat().some((comment) => comment.parent !== undefined)).toBe(true);
  });

  it('honours since and until', async () => {
    const day = Math.floor(NOW.getTime() / 1000) - 30 * 86_400;
    const newer = await all(`${FANPAGE_ID}/feed?fields=id&since=${day}`);
    const older = await all(`${FANPAGE_ID}/feed?fields=id&until=${day - 1}`);
    const feed = await all(`${FANPAGE_ID}/feed?fields=id`);
    expect(newer.length).toBeGreaterThan(0);
    expect(older.length).toBeGreaterThan(0);
    expect([...newer, ...older].map(({ id }) => id)).toEqual(feed.map(({ id }) => id));
  });
});

describe('the trickle', () => {
  it('adds posts and edits with time, the same for the same time', async () => {
    const before = web.truth().length;
    elapsed += 200 * STEP_MS;
    const after = web.truth();
    expect(after.length).toBeGreaterThan(before + 150);
    expect(await json<TrialTruth[]>(at(7, '/truth.json'))).toEqual(after);
    const twin = await startTrialWeb({
      ...options,
      port: TWIN_PORT,
      elapsedMs: () => elapsed,
    });
    const strip = (list: TrialTruth[]): string[] => list.map((post) => post.text);
    expect(strip(twin.truth())).toEqual(strip(after));
    await twin.stop();
  });

  it('names the taken port and the setting to change', async () => {
    const again = startTrialWeb(options);
    await expect(again).rejects.toThrow(PortTakenError);
    await expect(again).rejects.toThrow(new RegExp(`${PORT + 1}.*TRIAL_PORT`, 's'));
  });
});
