import { describe, expect, it } from '@jest/globals';
import { MalformedPageError } from '../../crawl.errors.js';
import { parseFeed } from './parse-feed.js';

const FEED = 'https://bao.example/rss/home.rss';

function item(path: string, title = 'Tin'): string {
  return `<item><title>${title}</title><link>${path}</link><pubDate>Fri, 20 Nov 2026 08:15:00 +0700</pubDate></item>`;
}

function rss(items: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Báo</title>${items}</channel></rss>`;
}

function urls(text: string): string[] {
  return parseFeed(text, FEED).map((article) => article.url);
}

describe('parseFeed', () => {
  it('reads RSS with the dates as written', () => {
    expect(parseFeed(rss(item('https://bao.example/a-1.html')), FEED)).toEqual([
      {
        url: 'https://bao.example/a-1.html',
        published: 'Fri, 20 Nov 2026 08:15:00 +0700',
        lastmod: null,
      },
    ]);
  });

  it('survives raw ampersands and the tags of Vietnamese feeds', () => {
    const broken =
      '<item><title>Lương & hưu</title><description><a href="/a"><img src="/a.jpg" ></a></br>Tin</description>' +
      '<link>https://bao.example/x.html?a=1&b=2</link></item>';
    expect(urls(rss(broken + item('https://bao.example/b-2.html', 'A & B')))).toEqual([
      'https://bao.example/x.html?a=1&b=2',
      'https://bao.example/b-2.html',
    ]);
  });

  it('leaves entities and CDATA as they are', () => {
    const text = rss(item('<![CDATA[https://bao.example/x.html?a=1&b=2]]>', 'A &amp; B &#7897;'));
    expect(urls(text)).toEqual(['https://bao.example/x.html?a=1&b=2']);
  });

  it('cuts a feed that breaks off behind its last whole item', () => {
    const whole = rss(item('https://bao.example/a-1.html') + item('https://bao.example/b-2.html'));
    expect(urls(whole.slice(0, whole.lastIndexOf('<pubDate>')))).toEqual([
      'https://bao.example/a-1.html',
    ]);
  });

  it('strips tracking and resolves relative links', () => {
    const text = rss(item('/a-1.html?utm_source=rss&amp;utm_medium=x#top'));
    expect(urls(text)).toEqual(['https://bao.example/a-1.html']);
  });

  it('reads Atom, RDF and JSON Feed', () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>T</title><id>1</id><link href="https://bao.example/atom-1.html"/><updated>2026-11-20T00:00:00Z</updated></entry></feed>';
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>x</title></channel><item><title>b</title><link>https://bao.example/rdf-1.html</link></item></rdf:RDF>';
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A',
      items: [{ id: '1', url: 'https://bao.example/json-1.html', date_published: '2026-11-20' }],
    });
    expect([...urls(atom), ...urls(rdf), ...urls(json)]).toEqual([
      'https://bao.example/atom-1.html',
      'https://bao.example/rdf-1.html',
      'https://bao.example/json-1.html',
    ]);
  });

  it.each(['', '<html><body>Xin chào</body></html>', 'khong phai xml'])('refuses %j', (text) => {
    expect(() => parseFeed(text, FEED)).toThrow(MalformedPageError);
  });
});
