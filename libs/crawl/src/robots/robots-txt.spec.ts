import { describe, expect, it } from '@jest/globals';
import { parseRobots } from './robots-txt.js';

function allowed(robots: string, path: string, token = 'FooBot'): boolean {
  return parseRobots(Buffer.from(robots), token).isAllowed(path);
}

describe('parseRobots: groups', () => {
  it('allows everything when there is nothing to read', () => {
    expect(allowed('', '/x')).toBe(true);
    expect(allowed('<html><body>404</body></html>', '/x')).toBe(true);
  });

  it.each([
    ['user-agent: FooBot\ndisallow: /\n', false],
    ['foo: FooBot\nbar: /\n', true],
    ['user-agent FooBot\ndisallow /\n', false],
    ['USER-AGENT: FooBot\nDISALLOW: /\n', false],
    ['user-agent: FOOBOT\ndisallow: /', false],
    ['user-agent: FooBot Images\ndisallow: /', false],
    ['user-agent: FooBot/2.1\ndisallow: /', false],
    ['user-agent: Foo\ndisallow: /', true],
    ['user-agent: FooBotNews\ndisallow: /', true],
  ])('reads %j', (robots, expected) => {
    expect(allowed(robots, '/x/y')).toBe(expected);
  });

  const grouped =
    'allow: /foo/bar/\n\nuser-agent: FooBot\ndisallow: /\nallow: /x/\nuser-agent: BarBot\n' +
    'disallow: /\nallow: /y/\n\n\nallow: /w/\nuser-agent: BazBot\n\nuser-agent: FooBot\n' +
    'allow: /z/\ndisallow: /\n';

  it.each([
    ['FooBot', '/x/b', true],
    ['FooBot', '/z/d', true],
    ['FooBot', '/y/c', false],
    ['BarBot', '/y/c', true],
    ['BarBot', '/w/a', true],
    ['BarBot', '/z/d', false],
    ['BazBot', '/z/d', true],
    ['FooBot', '/foo/bar/', false],
    ['BazBot', '/foo/bar/', false],
  ])('merges groups: %s at %s', (token, path, expected) => {
    expect(allowed(grouped, path, token)).toBe(expected);
  });

  it('lets other lines stand between agents of one group', () => {
    const robots =
      'User-agent: BarBot\nSitemap: https://foo.bar/sitemap\nUser-agent: *\nDisallow: /';
    expect(allowed(robots, '/x', 'BarBot')).toBe(false);
    expect(allowed(robots, '/x', 'FooBot')).toBe(false);
  });

  it('uses the group of * only when no group names the crawler', () => {
    const robots = 'user-agent: *\nallow: /\nuser-agent: FooBot\ndisallow: /\n';
    expect(allowed(robots, '/x', 'FooBot')).toBe(false);
    expect(allowed(robots, '/x', 'BarBot')).toBe(true);
    expect(allowed('user-agent: *\ndisallow: /\nuser-agent: FooBot\n', '/x')).toBe(true);
    expect(allowed('user-agent: FooBot\ndisallow: /x\nuser-agent: BarBot\n', '/x', 'Q')).toBe(true);
  });
});

describe('parseRobots: paths', () => {
  it.each([
    ['disallow: /x/page.html\nallow: /x/', '/x/page.html', false],
    ['allow: /x/page.html\ndisallow: /x/', '/x/page.html', true],
    ['allow: /x/page.html\ndisallow: /x/', '/x/', false],
    ['disallow: \nallow: ', '/x', true],
    ['disallow: /\nallow: /', '/x', true],
    ['disallow: /x\nallow: /x/', '/x', false],
    ['disallow: /x\nallow: /x/', '/x/', true],
    ['disallow: /x/page.html\nallow: /x/page.html', '/x/page.html', true],
    ['allow: /page\ndisallow: /*.html', '/page.html', false],
    ['allow: /x/page.\ndisallow: /*.html', '/x/page.html', true],
    ['disallow: /x/\nallow: /X/', '/x/y', false],
    ['disallow: /', '/robots.txt', true],
    ['disallow: /\nallow: /allowed/index.html', '/allowed/', true],
    ['disallow: /\nallow: /allowed/index.html', '/allowed/x', false],
  ])('longest match: %j at %s', (rules, path, expected) => {
    expect(allowed(`user-agent: FooBot\n${rules}\n`, path)).toBe(expected);
  });

  it.each([
    ['disallow: /foo/bar/quz\nallow: /foo/*/qux', '/foo/bar/quz', false],
    ['disallow: /foo/bar$\nallow: /foo/bar/qux', '/foo/bar', false],
    ['disallow: /foo/bar$\nallow: /foo/bar/qux', '/foo/bar/', true],
    ['disallow: /foo/bar$', '/foo/bar/baz', true],
    ['disallow: /*.php$', '/filename.php?parameters', true],
    ['disallow: /*.php$', '/folder/filename.php', false],
    ['disallow: /*.php', '/folder/any.php.file.html', false],
    ['disallow: /fish*', '/fishheads/yummy.html', false],
    ['disallow: /fish', '/Fish.asp', true],
    ['disallow: fish', '/fish', true],
    ['disallow: /a**********b', '/a-b', false],
    ['disallow: /# comment', '/foo', false],
  ])('special characters: %j at %s', (rules, path, expected) => {
    expect(allowed(`user-agent: FooBot\n${rules}\n`, path)).toBe(expected);
  });

  it.each([
    ['/foo/bar?qux=taz&baz=http://foo.bar?tar&par', '/foo/bar?qux=taz&baz=http://foo.bar?tar&par'],
    ['/foo/bar/ツ', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%e3%83%84', '/foo/bar/%E3%83%84'],
    ['/tin-tức', '/tin-t%E1%BB%A9c'],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz'],
    ['/foo/bar/baz', '/foo/bar/%62%61%7A'],
  ])('treats %s and %s as one path', (rule, path) => {
    expect(allowed(`user-agent: FooBot\ndisallow: /\nallow: ${rule}\n`, path)).toBe(true);
  });

  it('keeps an encoded slash apart from a slash', () => {
    expect(allowed('user-agent: FooBot\ndisallow: /a%2Fb\n', '/a/b')).toBe(true);
  });
});

describe('parseRobots: bytes', () => {
  it.each(['\n', '\r', '\r\n'])('splits lines at %j', (end) => {
    const robots = ['user-agent: *', 'disallow: /a', 'allow: /a/b', ''].join(end);
    expect(allowed(robots, '/a/c')).toBe(false);
    expect(allowed(robots, '/a/b')).toBe(true);
  });

  it('ignores a byte order mark', () => {
    const robots = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from('user-agent: FooBot\ndisallow: /\n'),
    ]);
    expect(parseRobots(robots, 'FooBot').isAllowed('/x')).toBe(false);
  });

  it('reads 500 KiB and no more', () => {
    const padding = `# ${'x'.repeat(78)}\n`.repeat(6400);
    expect(allowed(`user-agent: *\ndisallow: /a\n${padding}disallow: /b\n`, '/b')).toBe(true);
    expect(allowed(`user-agent: *\ndisallow: /a\n${padding}disallow: /b\n`, '/a')).toBe(false);
  });

  it('is not slowed down by many stars', () => {
    expect(
      allowed(`user-agent: *\ndisallow: /${'*a'.repeat(200)}b\n`, `/${'a'.repeat(2000)}`),
    ).toBe(true);
  });

  it('collects crawl-delay and sitemaps', () => {
    const rules = parseRobots(
      Buffer.from(
        'Sitemap: https://a.vn/s.xml\nuser-agent: *\ncrawl-delay: 5\nuser-agent: FooBot\n' +
          'crawl-delay: 2.5\ndisallow: /x\n',
      ),
      'Other',
    );
    expect(rules.sitemaps).toEqual(['https://a.vn/s.xml']);
    expect(rules.crawlDelaySeconds).toBe(5);
  });
});
