import { describe, expect, it } from '@jest/globals';
import { parseBoard } from './parse-board.js';
import { parseThread } from './parse-thread.js';

const BOARD = 'https://dien-dan.example/f/bao-hiem.12/';
const THREAD = 'https://dien-dan.example/t/rut-mot-lan.88/';

function listed(id: number, extra = ''): string {
  return `<div class="structItem structItem--thread js-threadListItem-${id}">
    <div class="structItem-cell structItem-cell--main">${extra}<div class="structItem-title"><a href="/f/x/?prefix_id=1" class="labelLink"><span class="label">Hỏi</span></a><a href="/t/chu-de.${id}/unread">Chủ đề ${id}</a></div></div>
    <div class="structItem-cell structItem-cell--meta"><dl class="pairs"><dt>Trả lời</dt><dd>1,234</dd></dl></div>
    <div class="structItem-cell structItem-cell--latest"><time class="structItem-latestDate u-dt" datetime="2026-11-20T08:15:00+0700" data-timestamp="1">20/11</time></div></div>`;
}

function message(id: number, body: string, extra = ''): string {
  return `<article class="message message--post" data-author="Bình An" data-content="post-${id}" id="js-post-${id}">
    <header class="message-attribution"><a href="/t/rut-mot-lan.88/post-${id}"><time class="u-dt" datetime="2026-11-20T08:15:00+0700">x</time></a></header>
    <div class="message-body"><div class="bbWrapper">${body}</div></div>${extra}</article>`;
}

function thread(messages: string, nav = ''): string {
  return `<html id="XF" data-template="thread_view"><body><h1 class="p-title-value"><span class="label">Hỏi</span><span class="label-append">&nbsp;</span>Rút một lần</h1>${nav}${messages}</body></html>`;
}

describe('parseBoard', () => {
  it('reads threads with replies, last post and whether they are pinned', () => {
    const html = `<html><body><div class="structItemContainer-group--sticky">${listed(1)}</div>
      ${listed(2)}${listed(3, '<i class="structItem-status structItem-status--sticky"></i>')}
      <a class="pageNav-jump pageNav-jump--next" href="/f/bao-hiem.12/page-2">Tiếp</a></body></html>`;
    const board = parseBoard(html, BOARD);
    expect(board.threads[1]).toEqual({
      id: '2',
      url: 'https://dien-dan.example/t/chu-de.2/',
      title: 'Chủ đề 2',
      replies: 1234,
      lastPostAt: '2026-11-20T08:15:00+0700',
      sticky: false,
    });
    expect(board.threads.map(({ sticky }) => sticky)).toEqual([true, false, true]);
    expect(board.nextPage).toBe('https://dien-dan.example/f/bao-hiem.12/page-2');
  });

  it('finds boards below a start page', () => {
    const html = `<html><body><div class="node node--forum"><h3 class="node-title"><a href="/f/bao-hiem.12/">Bảo hiểm</a></h3></div>
      <div class="node node--link"><h3 class="node-title"><a href="/link/1/">Liên kết</a></h3></div></body></html>`;
    expect(parseBoard(html, 'https://dien-dan.example/').boards).toEqual([BOARD]);
  });

  it('finds nothing on a page that is no board', () => {
    expect(parseBoard('<html><body><p>Just a moment...</p></body></html>', BOARD)).toEqual({
      threads: [],
      boards: [],
      nextPage: null,
    });
  });
});

describe('parseThread', () => {
  it('keeps the own words and turns the quote into a reply edge', () => {
    const quoted = `<blockquote data-quote="Thu Hà" data-source="post: 41" class="bbCodeBlock bbCodeBlock--quote"><div class="bbCodeBlock-content">Lời người khác<div class="bbCodeBlock-expandLink"><a>Nhấn để mở rộng...</a></div></div></blockquote>`;
    const html = thread(
      message(
        42,
        `${quoted}Không đúng đâu bạn.<br />\n<br />\nLuật mới <b>vẫn</b> cho rút.<div class="bbCodeBlock bbCodeBlock--unfurl">Xem trước liên kết</div><script>alert(1)</script>`,
        '<div class="message-lastEdit">Sửa lần cuối: <time class="u-dt" datetime="2026-11-21T08:15:00+0700">x</time></div><aside class="message-signature"><div class="bbWrapper">Chữ ký</div></aside>',
      ),
    );
    expect(parseThread(html, THREAD)).toEqual({
      title: 'Rút một lần',
      nextPage: null,
      pageCount: 1,
      posts: [
        {
          id: 42,
          url: 'https://dien-dan.example/t/rut-mot-lan.88/post-42',
          author: 'Bình An',
          published: '2026-11-20T08:15:00+0700',
          text: 'Không đúng đâu bạn.\n\nLuật mới vẫn cho rút.',
          quotedId: 41,
        },
      ],
    });
  });

  it.each([
    ['data-timestamp="1763601300"', '2025-11-20T01:15:00.000Z'],
    ['data-time="1763601300"', '2025-11-20T01:15:00.000Z'],
  ])('reads the time of skins that only give %s', (attribute, expected) => {
    const html = thread(message(1, 'x').replace(/datetime="[^"]+"/, attribute));
    expect(parseThread(html, THREAD).posts[0]?.published).toBe(expected);
  });

  it('leaves out deleted posts and knows posts by their id alone', () => {
    const deleted = message(2, 'đã xoá').replace('message--post', 'message--post message--deleted');
    const bare = message(3, 'còn').replace(/ data-content="[^"]+"/, '');
    const html = thread(message(1, 'một') + deleted + bare);
    expect(parseThread(html, THREAD).posts.map(({ id }) => id)).toEqual([1, 3]);
  });

  it('links to the anchor where a board has no permalinks', () => {
    const html = thread(message(7, 'x').replace(/href="[^"]+"/, 'href="#"'));
    expect(parseThread(html, `${THREAD}page-2`).posts[0]?.url).toBe(`${THREAD}page-2#post-7`);
  });

  it('knows the next page and how many there are', () => {
    const nav = `<ul><li class="pageNav-page">1</li><li class="pageNav-page">2</li><li class="pageNav-page">57</li></ul><a class="pageNav-jump--next" href="page-2">Tiếp</a>`;
    const page = parseThread(thread(message(1, 'x'), nav), THREAD);
    expect(page.nextPage).toBe(`${THREAD}page-2`);
    expect(page.pageCount).toBe(57);
  });
});
