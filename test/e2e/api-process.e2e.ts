import { describe, expect, it } from '@jest/globals';
import { healthSchema } from '#contracts';
import { ApiClient } from './api-client.js';
import { ApiFixture, eventually, hold, problemOf } from './api-fixture.js';
import { startApi } from './api-process.js';
import { CLAIM, PASSWORD } from './api-seed.js';
import { failToStart } from './built-process.js';

const fixture = ApiFixture.forSuite();

describe('the process', () => {
  it('keeps passwords, cookies, texts and searches out of its log', async () => {
    const browser = await fixture.client('lan');
    await browser.send('GET', '/api/search/posts?q=bi-mat-trong-cau-tim');
    await browser.logIn('lan', 'mat-khau-sai-trong-nhat-ky');
    const log = fixture.api.output();
    expect(log).toContain('/api/search/posts');
    for (const secret of [PASSWORD, 'bi-mat-trong', 'mat-khau-sai', 'langnghe_session=', CLAIM]) {
      expect(log).not.toContain(secret);
    }
  });

  it('says what is missing, and which port is taken', async () => {
    const nothing = await failToStart('api', {});
    expect(nothing.code).toBe(1);
    expect(nothing.output).toContain('DATABASE_URL');
    const { port } = new URL(fixture.api.address);
    const taken = await failToStart('api', { DATABASE_URL: fixture.databaseUrl, PORT: port });
    expect(taken.code).toBe(1);
    expect(taken.output).toContain(`Cổng ${port} đã có chương trình khác dùng`);
    expect(taken.output).toContain(`PORT=${Number(port) + 1}`);
  });

  it('ends at once when asked to, open streams and all', async () => {
    const other = await startApi({ DATABASE_URL: fixture.databaseUrl });
    const browser = new ApiClient(other.address);
    await browser.logIn('lan', PASSWORD);
    const stream = await browser.open('GET', '/api/review/events');
    expect(await other.stop()).toBe(0);
    await stream.text();
  });

  it('trusts only its public origin when it stands behind https', async () => {
    const origin = 'https://lang-nghe.example';
    const other = await startApi({ DATABASE_URL: fixture.databaseUrl, PUBLIC_ORIGIN: origin });
    const browser = new ApiClient(other.address);
    const logIn = (from: string) =>
      browser.send('POST', '/api/session', {
        json: { login: 'lan', password: PASSWORD },
        headers: { origin: from },
      });
    expect(problemOf(await logIn(other.address)).code).toBe('access.foreign_origin');
    const answer = await logIn(origin);
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-.*; Secure/);
    expect(answer.headers.get('strict-transport-security')).toContain('max-age');
    expect(await other.stop()).toBe(0);
  });

  it('ends when its launcher is gone', async () => {
    const other = await startApi({ DATABASE_URL: fixture.databaseUrl });
    other.child.disconnect();
    await eventually(() => Promise.resolve(other.child.exitCode !== null));
    expect(other.child.exitCode).toBe(0);
  });

  it('says so while the database is away, and works again when it is back', async () => {
    const browser = await fixture.client('lan');
    const { id } = await fixture.database.openCase();
    await fixture.stopDatabase();
    await eventually(async () => (await browser.send('GET', '/health/ready')).status === 503);
    const health = healthSchema.parse((await browser.send('GET', '/health/ready')).json());
    expect(health.parts.database?.status).toBe('unavailable');
    expect((await browser.send('GET', '/health/live')).status).toBe(200);
    const away = await browser.send('GET', `/api/review/cases/${id}`);
    expect(problemOf(away)).toMatchObject({ status: 503, code: 'persistence.unavailable' });
    expect(away.text).not.toMatch(/ECONN|postgres/i);

    await fixture.startDatabase();
    await eventually(async () => (await browser.send('GET', '/health/ready')).status === 200);
    expect((await browser.send('GET', `/api/review/cases/${id}`)).status).toBe(200);
    expect((await hold(browser, id)).caseId).toBe(id);
  });
});
