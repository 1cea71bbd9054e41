import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CrawlStage } from './crawl-stage.js';

const MINUTE = 60_000;

let stage: CrawlStage;

beforeEach(async () => {
  stage = await CrawlStage.open();
});

afterEach(async () => {
  await stage.close();
});

describe('a XenForo board', () => {
  const time = (minute: number) =>
    `<time class="u-dt" datetime="2026-11-20T08:${String(minute).padStart(2, '0')}:00+0700"></time>`;

  function listThread(id: number, replies: number, minute: number, sticky = false): string {
    const pin = sticky ? '<i class="structItem-status structItem-status--sticky"></i>' : '';
    return `<div class="structItem js-threadListItem-${id}">${pin}<div class="structItem-title"><a href="/t/x.${id}/">Chủ đề ${id}</a></div>
      <div class="structItem-cell--meta"><dl><dd>${replies}</dd></dl></div><div class="structItem-cell--latest">${time(minute)}</div></div>`;
  }

  function writeBoard(path: string, threads: readonly string[], next: string | null = null): void {
    const link = next === null ? '' : `<a class="pageNav-jump--next" href="${next}">Tiếp</a>`;
    stage.site.set(path, `<html><body>${threads.join('')}${link}</body></html>`);
  }

  function writeThread(
    path: string,
    posts: readonly (readonly [number, string])[],
    next = '',
  ): void {
    const messages = posts.map(
      ([id, text]) =>
        `<article class="message message--post" data-author="An" data-content="post-${id}"><div class="message-attribution">${time(id % 60)}</div><div class="message-body"><div class="bbWrapper">${text}</div></div></article>`,
    );
    const link = next === '' ? '' : `<a class="pageNav-jump--next" href="${next}">Tiếp</a>`;
    stage.site.set(
      path,
      `<html><body><h1 class="p-title-value">Chủ đề</h1>${messages.join('')}${link}</body></html>`,
    );
  }

  const board = () =>
    stage.watch({ kind: 'xenforo', channel: 'forum', url: `${stage.site.origin}/f/` });

  it('reads new threads whole and known ones from their last page on', async () => {
    board();
    writeBoard('/f/', [listThread(1, 2, 3)]);
    writeThread(
      '/t/x.1/',
      [
        [1, 'một'],
        [2, 'hai'],
      ],
      '/t/x.1/page-2',
    );
    writeThread('/t/x.1/page-2', [[3, 'ba']]);
    expect(await stage.crawl()).toEqual(['/f/', '/t/x.1/', '/t/x.1/page-2']);
    writeBoard('/f/', [listThread(1, 3, 4)]);
    writeThread('/t/x.1/page-2', [
      [3, 'ba'],
      [4, 'bốn'],
    ]);
    expect(await stage.crawl()).toEqual(['/f/', '/t/x.1/page-2']);
    expect(await stage.crawl()).toEqual(['/f/']);
    expect(stage.texts()).toEqual({
      'post-1': 'một',
      'post-2': 'hai',
      'post-3': 'ba',
      'post-4': 'bốn',
    });
  });

  it('finds edits when the page is looked at again, and writes them as updates', async () => {
    board();
    writeBoard('/f/', [listThread(1, 0, 1)]);
    writeThread('/t/x.1/', [[1, 'trước khi sửa']]);
    await stage.crawl();
    writeThread('/t/x.1/', [[1, 'sau khi sửa']]);
    stage.clock.advance(2 * MINUTE);
    await stage.crawl();
    expect(stage.texts()).toEqual({ 'post-1': 'sau khi sửa' });
    expect(stage.lastRun()).toMatchObject({ newPosts: 0 });
    expect(stage.fixture.jobs.enqueued).toHaveLength(2);
  });

  it('turns pages until ten threads in a row are known, whatever is pinned', async () => {
    board();
    const known = Array.from({ length: 12 }, (_, index) => listThread(index + 10, 0, 10));
    const pinned = Array.from({ length: 12 }, (_, index) => listThread(index + 30, 0, 1, true));
    for (let id = 10; id < 42; id += 1) writeThread(`/t/x.${id}/`, [[id, `bài ${id}`]]);
    writeBoard('/f/', [...pinned, ...known.slice(0, 6)], '/f/page-2');
    writeBoard('/f/page-2', known.slice(6), '/f/page-3');
    writeBoard('/f/page-3', []);
    await stage.crawl();
    expect(Object.keys(stage.texts())).toHaveLength(24);
    // A new thread pushes one over to the next page; the pinned ones end nothing.
    writeThread('/t/x.9/', [[9, 'mới']]);
    writeBoard('/f/', [...pinned, listThread(9, 0, 11), ...known.slice(0, 5)], '/f/page-2');
    writeBoard('/f/page-2', known.slice(5), '/f/page-3');
    expect(await stage.crawl()).toEqual(['/f/', '/t/x.9/', '/f/page-2']);
  });

  it('tells a page that is no board from a board without news', async () => {
    board();
    stage.site.set('/f/', '<html><body><p>Đang bảo trì</p></body></html>');
    await stage.crawl();
    expect(stage.lastRun()).toMatchObject({
      health: 'degraded',
      failure: { code: 'crawl.malformed_page' },
    });
  });

  it('comes back to a thread that could not be read', async () => {
    board();
    writeBoard('/f/', [listThread(1, 1, 1), listThread(2, 0, 1)]);
    writeThread('/t/x.1/', [[1, 'một']], '/t/x.1/page-2');
    writeThread('/t/x.2/', [[2, 'hai']]);
    await stage.crawl();
    expect(Object.keys(stage.texts())).toEqual(['post-1', 'post-2']);
    writeThread('/t/x.1/page-2', [[3, 'ba']]);
    expect(await stage.crawl()).toEqual(['/f/']);
    stage.clock.advance(6000);
    await stage.crawl();
    expect(Object.keys(stage.texts())).toEqual(['post-1', 'post-2', 'post-3']);
  });
});
