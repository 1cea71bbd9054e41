import { describe, expect, it } from '@jest/globals';
import { MalformedPageError } from '../../crawl.errors.js';
import { extractArticle } from './extract-article.js';

const URL_OF_PAGE = 'https://bao.example/luong-huu-2026-4954454.html?utm_source=fb';
const TEXT = 'Lương hưu tăng từ tháng 7\n\nSapo của bài.\n\nĐoạn một.\n\nĐoạn hai.';

function page(body: string, head = ''): string {
  return `<!doctype html><html><head><title>Báo</title>${head}<script>var x = '<p>không phải bài</p>';</script><style>p{}</style></head><body><nav><p>Trang chủ</p></nav>${body}</body></html>`;
}

const FAMILIES: [string, string, string, string][] = [
  [
    'vnexpress',
    `<span class="date">Thứ tư, 22/10/2025, 19:25 (GMT+7)</span><h1 class="title-detail">Lương hưu tăng từ tháng 7</h1>
     <p class="description"><span class="location-stamp">Hà Nội</span>Sapo của bài.</p>
     <article class="fck_detail "><p class="Normal">Đoạn một.</p><figure><figcaption>Ảnh</figcaption></figure><p class="Normal">Đoạn hai.</p>
     <p class="Normal" style="text-align:right;"><strong>Lê Thu</strong></p></article>`,
    'Thứ tư, 22/10/2025, 19:25 (GMT+7)',
    'Lê Thu',
  ],
  [
    'vccorp',
    `<h1 class="detail-title" data-role="title">Lương hưu tăng từ tháng 7</h1><div class="author-info"><a class="name">Lê Thu</a></div>
     <div data-role="publishdate" title="22/11/2026 07:45 GMT+7">22/11/2026</div><h2 class="detail-sapo" data-role="sapo">Sapo của bài.</h2>
     <div class="detail-content afcbc-body" data-role="content"><p>Đoạn một.</p><div class="VCSortableInPreviewMode" type="RelatedNews"><p>Tin khác</p></div><p>Đoạn hai.</p><div class="link-content-footer">Xem thêm</div></div>`,
    '22/11/2026 07:45 GMT+7',
    'Lê Thu',
  ],
  [
    'epi',
    `<h1 class="article__title cms-title">Lương hưu tăng từ tháng 7</h1><div class="article__meta"><time class="time" datetime="2026-11-20T08:15:00+0700">20/11/2026 08:15</time></div>
     <div class="article__author"><span class="name">Lê Thu</span></div><div class="article__sapo cms-desc">Sapo của bài.</div>
     <div class="article__body cms-body" itemprop="articleBody"><p>Đoạn một.</p><img class="cms-photo" src="a.jpg"><p>Đoạn hai.</p></div>`,
    '2026-11-20T08:15:00+0700',
    'Lê Thu',
  ],
  [
    'dantri',
    `<h1 class="title-page detail">Lương hưu tăng từ tháng 7</h1><div class="author-name">Lê Thu</div><time class="author-time" datetime="2026-11-20 08:15">20/11</time>
     <h2 class="singular-sapo">Sapo của bài.</h2><div class="singular-content"><p>Đoạn một.</p><p>Đoạn hai.</p></div>`,
    '2026-11-20 08:15',
    'Lê Thu',
  ],
  [
    'znews',
    `<h1 class="the-article-title">Lương hưu tăng từ tháng 7</h1><p class="author">Lê Thu</p><ul><li class="the-article-publish">Thứ sáu, 20/11/2026 08:15 (GMT+7)</li></ul>
     <p class="the-article-summary">Sapo của bài.</p><div class="the-article-body"><p>Đoạn một.</p><table class="picture"><tr><td>Ảnh</td></tr></table><p>Đoạn hai.</p></div>`,
    'Thứ sáu, 20/11/2026 08:15 (GMT+7)',
    'Lê Thu',
  ],
];

describe('extractArticle', () => {
  it.each(FAMILIES)('reads the %s family', (family, body, published, author) => {
    expect(extractArticle(page(body), URL_OF_PAGE)).toEqual({
      title: 'Lương hưu tăng từ tháng 7',
      text: TEXT,
      published,
      author,
      canonicalUrl: 'https://bao.example/luong-huu-2026-4954454.html',
      readBy: family,
    });
  });

  const [, anyFamily = ''] = FAMILIES[0] ?? [];

  it('believes machine-readable dates before written ones', () => {
    const linked = `<script type="application/ld+json">{"datePublished":"2026-11-20T08:15:00+07:00"}</script>`;
    const meta = '<meta property="article:published_time" content="2026-11-19T08:15:00+07:00">';
    expect(extractArticle(page(anyFamily, linked), URL_OF_PAGE)?.published).toBe(
      '2026-11-20T08:15:00+07:00',
    );
    expect(extractArticle(page(anyFamily, meta), URL_OF_PAGE)?.published).toBe(
      '2026-11-19T08:15:00+07:00',
    );
  });

  it('finds the time of publication in an address', () => {
    const [, dantri = ''] = FAMILIES[3] ?? [];
    const undated = dantri.replace(/<time.*?<\/time>/, '');
    const url = 'https://bao.example/tin-20261120081530123.htm';
    expect(extractArticle(page(undated), url)?.published).toBe('2026-11-20 08:15:30');
  });

  it.each([
    ['https://bao.example/khac-1.html', 'https://bao.example/khac-1.html'],
    ['https://noi-khac.example/1.html', 'https://bao.example/luong-huu-2026-4954454.html'],
    ['https://bao.example/', 'https://bao.example/luong-huu-2026-4954454.html'],
  ])('takes the canonical address %s only from the own origin', (named, expected) => {
    const head = `<link rel="canonical" href="${named}">`;
    expect(extractArticle(page(anyFamily, head), URL_OF_PAGE)?.canonicalUrl).toBe(expected);
  });

  it('reads other pages by Readability', () => {
    const paragraph = `<p>${'Người tham gia bảo hiểm xã hội tự nguyện được hỗ trợ tiền đóng. '.repeat(6)}</p>`;
    const other = extractArticle(
      page(
        `<main><h1>Hỗ trợ mức đóng</h1><div class="noi-dung">${paragraph.repeat(4)}</div></main>`,
      ),
      URL_OF_PAGE,
    );
    expect(other?.readBy).toBe('readability');
    expect(other?.text).toContain('được hỗ trợ tiền đóng.\n\nNgười tham gia');
  });

  it('finds no article on a page of links', () => {
    expect(
      extractArticle(page('<a href="/a">Tin một</a><a href="/b">Tin hai</a>'), URL_OF_PAGE),
    ).toBeNull();
  });

  it.each([
    ['nested too deep', `${'<div>'.repeat(1000)}x`],
    ['deep spans', `<p>${'<b>'.repeat(5000)}x</p>`],
    ['items in paragraphs in items', '<li><p>'.repeat(900)],
    ['very many items in paragraphs', '<li><p>'.repeat(200_000)],
  ])('refuses a page that is %s', (_, body) => {
    expect(() => extractArticle(page(body), URL_OF_PAGE)).toThrow(MalformedPageError);
  });

  it.each(['%PDF-1.7\n%âãÏÓ', '', '\u0001\u0002'])('refuses %j, which is no page', (bytes) => {
    expect(() => extractArticle(bytes, URL_OF_PAGE)).toThrow(MalformedPageError);
  });

  it('accepts the open paragraphs and rows of old pages', () => {
    const old = `<table>${'<tr><td>'.repeat(400)}</table>${'<p>'.repeat(400)}`;
    expect(extractArticle(page(anyFamily + old), URL_OF_PAGE)?.text).toBe(TEXT);
  });
});
