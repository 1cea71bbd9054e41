import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { ConfigurationError } from '#platform';
import { parseSourcesFile, type SourcesFile } from './parse-sources-file.js';

const ONE = `
sources:
  - id: bao-mot
    name: Báo Một
    kind: news
    channel: news
    url: https://bao-mot.example
    every: 45m
`;

function parse(
  text: string,
  environment: Record<string, string> = {},
  production = false,
): SourcesFile {
  return parseSourcesFile(text, 'nguon.yaml', { set: 'custom', environment, production });
}

function problemsOf(text: string, production = false): readonly string[] {
  try {
    parse(text, {}, production);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  throw new Error('The file was accepted.');
}

describe('parseSourcesFile', () => {
  it('reads a source with its defaults', () => {
    expect(parse(ONE)).toEqual({
      allow: [],
      sources: [
        {
          id: 'bao-mot',
          set: 'custom',
          name: 'Báo Một',
          kind: 'news',
          channel: 'news',
          url: 'https://bao-mot.example',
          feeds: [],
          sitemaps: [],
          everySeconds: 2700,
          official: false,
          pageId: null,
          apiVersion: null,
          accessTokenEnv: null,
        },
      ],
    });
  });

  it('puts values of the environment into addresses', () => {
    const text = `
allow:
  - { origin: "\${SITE}", delayMs: 20, revisitSeconds: 5 }
sources:
  - { id: thu, name: Thử, kind: news, channel: news, url: "\${SITE}/", feeds: ["\${SITE}/rss"] }
`;
    const { allow, sources } = parse(text, { SITE: 'http://127.0.0.1:4701' });
    expect(allow).toEqual([{ origin: 'http://127.0.0.1:4701', delayMs: 20, revisitSeconds: 5 }]);
    expect(sources[0]?.feeds).toEqual(['http://127.0.0.1:4701/rss']);
    expect(problemsOf(text)).toContainEqual(
      expect.stringMatching(/^nguon\.yaml:3: allow\.0\.origin: .*SITE/),
    );
  });

  it.each([
    [ONE.replace('news\n    url', 'bao\n    url'), /^nguon\.yaml:6: sources\.0\.channel: /],
    [ONE.replace('kind: news', 'kind: phpbb'), /^nguon\.yaml:5: sources\.0\.kind: /],
    [ONE.replace('45m', '45 phút'), /^nguon\.yaml:8: sources\.0\.every: .*30m/],
    [ONE.replace('https', 'ftp'), /^nguon\.yaml:7: sources\.0\.url: .*http/],
    [ONE.replace('bao-mot\n', 'Báo Một\n'), /^nguon\.yaml:3: sources\.0\.id: .*kebab-case/],
    [ONE.replace('    name: Báo Một\n', ''), /^nguon\.yaml:3: sources\.0\.name: /],
    [`${ONE}    evry: 3m\n`, /^nguon\.yaml:3: sources\.0: .*evry/],
    [ONE.replace('kind: news', 'kind: fanpage'), /^nguon\.yaml:3: sources\.0\.pageId: .*pageId/],
    [`${ONE}    everySeconds: 5\n`, /^nguon\.yaml:8: sources\.0\.every: .*everySeconds/],
    ['sources: []', /^nguon\.yaml:1: sources: .*ít nhất một nguồn/],
    ['sources: [', /^nguon\.yaml:\d+: /],
    [`${ONE}${ONE.replace('sources:\n', '').trimStart()}`, /^nguon\.yaml:\d+: /],
  ])('names file, line, key and reason (%#)', (text, expected) => {
    expect(problemsOf(text)[0]).toMatch(expected);
  });

  it('refuses two sources of one id', () => {
    const second = ONE.replace('\nsources:\n', '');
    expect(problemsOf(`${ONE}${second}`)[0]).toMatch(/^nguon\.yaml:9: sources\.1\.id: .*bao-mot/);
  });

  it.each(['https://bao-mot.example', 'http://8.8.8.8', 'http://localhost.example:80'])(
    'refuses to allow %s, which is no local origin',
    (origin) => {
      const text = `allow: [{ origin: "${origin}", delayMs: 0, revisitSeconds: 5 }]${ONE}`;
      expect(problemsOf(text)[0]).toMatch(/^nguon\.yaml:1: allow\.0\.origin: .*nội bộ/);
    },
  );

  it('refuses any allowed origin in production', () => {
    const text = `allow: [{ origin: "http://127.0.0.1:1", delayMs: 0, revisitSeconds: 5 }]${ONE}`;
    expect(parse(text).allow).toHaveLength(1);
    expect(problemsOf(text, true)[0]).toMatch(/NODE_ENV=production/);
  });

  it('reads the list that the product ships', () => {
    const text = readFileSync('config/sources.yaml', 'utf8');
    const options = { set: 'real' as const, environment: {}, production: true };
    const { allow, sources } = parseSourcesFile(text, 'config/sources.yaml', options);
    expect(allow).toEqual([]);
    expect(sources.length).toBeGreaterThanOrEqual(25);
    expect(new Set(sources.map((source) => source.kind))).toEqual(new Set(['news', 'xenforo']));
    expect(sources.filter((source) => source.official).length).toBeGreaterThan(5);
  });
});
