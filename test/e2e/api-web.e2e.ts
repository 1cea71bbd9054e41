import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ApiFixture } from './api-fixture.js';

const PAGE = join(import.meta.dirname, '../../dist/web/index.html');
const HTML = { headers: { accept: 'text/html' } };

const fixture = ApiFixture.forSuite();

describe('the built desk', () => {
  it.each(['/', '/queue', '/cases/0192-abc', '/dang-nhap?next=%2F'])(
    'is the one page at every address of a screen, never kept: %s',
    async (path) => {
      const answer = await fixture.stranger().send('GET', path, HTML);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.text).toBe(await readFile(PAGE, 'utf8'));
    },
  );

  it('keeps files named by their content for a year', async () => {
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(await readFile(PAGE, 'utf8')) ?? [];
    const answer = await fixture.stranger().send('GET', script);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/assets/khong-co.js', '/favicon-khong-co.ico', '/../../package.json', '/api/khong-co'])(
    'is not what is served for %s',
    async (path) => {
      const answer = await fixture.stranger().send('GET', path, HTML);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    },
  );
});
