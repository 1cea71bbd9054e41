import { describe, expect, it } from '@jest/globals';
import { sessionViewSchema } from '#contracts';
import { ApiFixture, problemOf } from './api-fixture.js';
import { PASSWORD } from './api-seed.js';

const fixture = ApiFixture.forSuite();

describe('POST /api/session', () => {
  it('opens a session in a cookie that no script and no other site can use', async () => {
    const browser = fixture.stranger();
    const answer = await browser.logIn('lan', PASSWORD);
    expect(answer.status).toBe(200);
    expect(sessionViewSchema.parse(answer.json()).user).toMatchObject({
      login: 'lan',
      displayName: 'Chị Lan',
      role: 'officer',
    });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect((await browser.send('GET', '/api/session')).status).toBe(200);
  });

  it('says the same of a wrong password and of a login that does not exist', async () => {
    const browser = fixture.stranger();
    const wrong = problemOf(await browser.logIn('thanh', 'sai-mat-khau-roi'));
    const unknown = problemOf(await browser.logIn('khong-co-ai', 'sai-mat-khau-roi'));
    expect(wrong).toMatchObject({ status: 401, code: 'identity.wrong_credentials' });
    expect({ ...unknown, requestId: '' }).toEqual({ ...wrong, requestId: '' });
  });

  it('stops guessing after five failures', async () => {
    const browser = fixture.stranger();
    for (let attempt = 0; attempt < 5; attempt++) await browser.logIn('doan-mo', 'sai-mat-khau');
    const answer = await browser.logIn('doan-mo', 'sai-mat-khau');
    expect(problemOf(answer)).toMatchObject({ status: 429, code: 'identity.too_many_attempts' });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('ends at logout', async () => {
    const browser = await fixture.newClient('lan');
    expect((await browser.send('DELETE', '/api/session')).status).toBe(204);
    expect(problemOf(await browser.send('GET', '/api/session')).status).toBe(401);
  });

  it('ends when the password is set', async () => {
    const [browser, another] = [await fixture.newClient('hanh'), await fixture.newClient('thanh')];
    await fixture.database.setPassword('hanh', 'mat-khau-moi-hoan-toan');
    const answer = problemOf(await browser.send('GET', '/api/session'));
    expect(answer).toMatchObject({ status: 401, code: 'identity.session_ended' });
    expect((await another.send('GET', '/api/session')).status).toBe(200);
    expect((await browser.logIn('hanh', 'mat-khau-moi-hoan-toan')).status).toBe(200);
    await fixture.database.setPassword('hanh', PASSWORD);
  });
});

describe('requests from elsewhere', () => {
  it.each([
    ['another origin', { origin: 'https://ke-xau.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['a foreign page by fetch metadata', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
  ])('are refused: %s', async (_, headers) => {
    const browser = await fixture.client('lan');
    const answer = await browser.send('POST', '/api/review/cases/next/lease', { headers });
    expect(problemOf(answer)).toMatchObject({ status: 403, code: 'access.foreign_origin' });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'cannot write as %s',
    async (type) => {
      const answer = await (
        await fixture.client('lan')
      ).send('POST', '/api/analysis', {
        body: JSON.stringify({ text: 'Xin chào' }),
        headers: { 'content-type': type },
      });
      expect(problemOf(answer)).toMatchObject({ status: 403, code: 'access.json_required' });
    },
  );

  it('get strict headers', async () => {
    const { headers } = await fixture.stranger().send('GET', '/api/session');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('bad requests', () => {
  it('names the field that does not fit', async () => {
    const browser = await fixture.client('lan');
    const answer = await browser.send('GET', '/api/review/cases?limit=0&list=tat-ca');
    const { status, code, errors } = problemOf(answer);
    expect({ status, code }).toEqual({ status: 400, code: 'request.invalid' });
    expect(errors?.map(({ path }) => path).sort()).toEqual(['limit', 'list']);
  });

  it.each([
    ['no JSON', '{"text": ', 'request.malformed'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 'request.malformed'],
    ['nothing', '', 'request.invalid'],
    ['an empty text', '{"text": ""}', 'request.invalid'],
    ['a list', '[]', 'request.invalid'],
  ])('are answered with 400: %s', async (_, body, code) => {
    const answer = await (
      await fixture.client('lan')
    ).send('POST', '/api/analysis', { body, headers: { 'content-type': 'application/json' } });
    expect(problemOf(answer)).toMatchObject({ status: 400, code });
  });

  it('are answered with 413 above 2 MB', async () => {
    const answer = await (
      await fixture.client('lan')
    ).send('POST', '/api/analysis', { json: { text: 'ă'.repeat(1_100_000) } });
    expect(problemOf(answer)).toMatchObject({ status: 413, code: 'request.too_large' });
  });

  it.each(['/api/khong-co', '/api', '/health/x'])('knows no %s', async (path) => {
    const answer = await (await fixture.client('lan')).send('GET', path);
    expect(problemOf(answer)).toMatchObject({ status: 404, code: 'request.no_such_route' });
  });

  it.each([
    ['/api/review/cases/khong-co', 404],
    ['/api/review/cases/%00', 400],
    ['/api/posts/00000000-0000-4000-8000-000000000000', 404],
    ['/api/posts/x', 400],
    ['/api/facts/XX-99', 404],
    ['/api/facts/REF-01?day=hom-nay', 400],
    ['/api/search/posts?cursor=khong-phai-con-tro', 400],
    ['/api/review/cases?cursor=khong-phai-con-tro', 400],
    ['/api/search/posts?from=2026-11-24&to=2026-11-01', 400],
    ['/api/search/posts?q=%00&sources=%00', 200],
    ['/api/search/posts?kinds=khong-co', 400],
    ['/api/search/posts?kinds=news,xenforo&total=false&facets=kinds', 200],
  ])('answers %s with %d', async (path, status) => {
    expect((await (await fixture.client('lan')).send('GET', path)).status).toBe(status);
  });

  it('refuses a search of ten kilobytes', async () => {
    const path = `/api/search/posts?q=${'rut+'.repeat(2_500)}`;
    expect(problemOf(await (await fixture.client('lan')).send('GET', path)).status).toBe(400);
  });
});
