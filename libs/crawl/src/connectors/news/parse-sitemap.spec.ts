import { describe, expect, it } from '@jest/globals';
import { MalformedPageError } from '../../crawl.errors.js';
import { parseSitemap } from './parse-sitemap.js';

const MAP = 'https://bao.example/sitemap.xml';

describe('parseSitemap', () => {
  it('reads articles with lastmod and the date of news sitemaps', () => {
    const text = `<urlset><url><loc> https://bao.example/a.html?x=1&amp;y=2 </loc><lastmod>2026-11-20T08:00:00+07:00</lastmod></url>
      <url><loc><![CDATA[https://bao.example/b.html]]></loc><news:news><news:publication_date>2026-11-19</news:publication_date></news:news></url></urlset>`;
    expect(parseSitemap(text, MAP)).toEqual({
      articles: [
        {
          url: 'https://bao.example/a.html?x=1&y=2',
          lastmod: '2026-11-20T08:00:00+07:00',
          published: null,
        },
        { url: 'https://bao.example/b.html', lastmod: null, published: '2026-11-19' },
      ],
      sitemaps: [],
    });
  });

  it('reads an index of sitemaps', () => {
    const text = `<sitemapindex><sitemap><loc>/sitemaps/2026-11.xml</loc><lastmod>2026-11-20</lastmod></sitemap></sitemapindex>`;
    expect(parseSitemap(text, MAP).sitemaps).toEqual([
      { url: 'https://bao.example/sitemaps/2026-11.xml', lastmod: '2026-11-20', published: null },
    ]);
  });

  it('loses no more than the broken entry', () => {
    const text =
      '<urlset><url><loc>javascript:alert(1)</loc></url><url><loc></loc></url><url><loc>https://bao.example/a.html</loc></url><url><loc>https://bao.ex';
    expect(parseSitemap(text, MAP).articles.map(({ url }) => url)).toEqual([
      'https://bao.example/a.html',
    ]);
  });

  it('refuses what is no sitemap', () => {
    expect(() => parseSitemap('<html></html>', MAP)).toThrow(MalformedPageError);
  });
});
