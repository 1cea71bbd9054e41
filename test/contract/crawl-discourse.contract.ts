import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CrawlStage } from './crawl-stage.js';

let stage: CrawlStage;

beforeEach(async () => {
  stage = await CrawlStage.open();
  stage.watch({ kind: 'discourse', channel: 'forum' });
});

afterEach(async () => {
  await stage.close();
});

interface Written {
  readonly id: number;
  readonly text: string;
  readonly answers?: number;
}

const topics = new Map<number, Written[]>();

function post(written: Written, number: number) {
  return {
    id: written.id,
    post_number: number,
    username: 'an',
    created_at: '2026-11-20T01:00:00.000Z',
    cooked: `<p>${written.text}</p>`,
    reply_to_post_number: written.answers ?? null,
  };
}

/** Writes a topic as /t/ID.json and /t/ID/posts.json answer it. */
function writeTopic(id: number, posts: Written[]): void {
  topics.set(id, posts);
  const all = posts.map((written, index) => post(written, index + 1));
  const stream = posts.map((written) => written.id);
  const first = { title: `Chủ đề ${id}`, post_stream: { posts: all.slice(0, 20), stream } };
  stage.site.set(`/t/${id}.json`, JSON.stringify(first));
  stage.site.set(`/t/${id}/posts.json`, (request, response) => {
    const query = new URL(request.url ?? '', stage.site.origin).searchParams;
    const wanted = query.getAll('post_ids[]').map(Number);
    const chosen = all.filter((entry) => wanted.includes(entry.id));
    response.end(JSON.stringify({ post_stream: { posts: chosen } }));
  });
}

function writeList(
  path: string,
  ids: readonly number[],
  more: string | null = null,
  pinned = 0,
): void {
  const listed = ids.map((id) => ({
    id,
    slug: 'chu-de',
    title: `Chủ đề ${id}`,
    posts_count: topics.get(id)?.length ?? 1,
    bumped_at: `2026-11-20T01:00:${String(topics.get(id)?.length ?? 0).padStart(2, '0')}.000Z`,
    last_posted_at: '2026-11-20T01:00:00.000Z',
    pinned: id === pinned,
  }));
  stage.site.set(path, JSON.stringify({ topic_list: { more_topics_url: more, topics: listed } }));
}

function numbered(from: number, count: number): Written[] {
  return Array.from({ length: count }, (_, index) => ({
    id: from + index,
    text: `bài ${from + index}`,
  }));
}

describe('a Discourse forum', () => {
  it('reads long topics in chunks, with reply edges by number', async () => {
    writeTopic(5, [...numbered(100, 45), { id: 145, text: 'đáp', answers: 3 }]);
    writeList('/latest.json', [5]);
    const paths = await stage.crawl();
    expect(paths.map((path) => path.split('?')[0])).toEqual([
      '/latest.json',
      '/t/5.json',
      '/t/5/posts.json',
      '/t/5/posts.json',
    ]);
    expect(Object.keys(stage.texts())).toHaveLength(46);
    const posts = stage.fixture.posts.ofSource('thu-nghiem');
    expect(posts.get('post-145')?.replyTo).toBe('post-102');
    expect(posts.get('post-100')?.title).toBe('Chủ đề 5');
    expect(posts.get('post-101')?.title).toBeNull();
  });

  it('comes back to topics that grew, and only to those', async () => {
    writeTopic(5, numbered(100, 2));
    writeTopic(6, numbered(200, 2));
    writeList('/latest.json', [5, 6]);
    await stage.crawl();
    writeTopic(6, numbered(200, 3));
    writeList('/latest.json', [6, 5]);
    expect(await stage.crawl()).toEqual(['/latest.json', '/t/6.json']);
    expect(await stage.crawl()).toEqual(['/latest.json']);
    expect(stage.lastRun()).toMatchObject({ health: 'healthy', newPosts: 0 });
  });

  it('finds edits, and turns the list until ten topics in a row are known', async () => {
    const ids = Array.from({ length: 24 }, (_, index) => index + 1);
    for (const id of ids) writeTopic(id, numbered(id * 10, 1));
    writeList('/latest.json', ids.slice(0, 12), '/latest?page=1', 1);
    writeList('/latest.json?page=1', ids.slice(12));
    await stage.crawl();
    expect(Object.keys(stage.texts())).toHaveLength(24);
    expect(await stage.crawl()).toEqual(['/latest.json']);
    writeTopic(3, [{ id: 30, text: 'đã sửa' }]);
    stage.clock.advance(10 * 60_000);
    await stage.crawl();
    expect(stage.texts()['post-30']).toBe('đã sửa');
    expect(stage.fixture.jobs.enqueued).toHaveLength(25);
  });

  it('tells another shape of JSON, and JSON that is none', async () => {
    for (const body of ['{"topic_list":{}}', '<html>Just a moment</html>', '']) {
      stage.site.set('/latest.json', body);
      await stage.crawl();
      expect(stage.lastRun()).toMatchObject({ failure: { code: 'crawl.malformed_page' } });
    }
  });
});
