import { describe, expect, it } from '@jest/globals';
import { parseFeed } from '../connectors/news/parse-feed.js';
import { parseSitemap } from '../connectors/news/parse-sitemap.js';
import { MalformedPageError } from '../crawl.errors.js';
import { parseRobots } from '../robots/robots-txt.js';
import { parseHtml } from './html-dom.js';
import { parseDate } from './parse-date.js';

/** Each of these took minutes with a pattern that looks back; the runner's time-out is the test. */
describe('text built to take long', () => {
  it.each(['<style ', '<script ', '<!--', '<a ', '<', '<script>', '</', '&'])(
    'a page of nothing but %j',
    (unit) => {
      const html = `<html><body><p>x</p>${unit.repeat(4_000_000 / unit.length)}`;
      expect(parseHtml(html).querySelector('p')?.textContent).toBe('x');
    },
  );

  it('a sitemap of entries that never end', () => {
    const text = `<urlset>${'<url>'.repeat(1_000_000)}`;
    expect(parseSitemap(text, 'https://a.example/').articles).toEqual([]);
  });

  it('a feed of sections that never end', () => {
    const text = `<rss><channel>${'<![CDATA['.repeat(500_000)}`;
    expect(() => parseFeed(text, 'https://a.example/')).toThrow(MalformedPageError);
  });

  it('a robots.txt of stars, a date of digits', () => {
    const robots = Buffer.from(`user-agent: *\n${`disallow: /${'*a'.repeat(4000)}b\n`.repeat(20)}`);
    expect(parseRobots(robots, 'x').isAllowed(`/${'a'.repeat(4000)}`)).toBe(true);
    expect(parseDate('1'.repeat(1_000_000), new Date())).toBeNull();
  });
});
