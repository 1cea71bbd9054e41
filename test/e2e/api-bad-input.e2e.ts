import { describe, expect, it } from '@jest/globals';
import { type AnalysisView, analysisViewSchema } from '#contracts';
import { vietnamDay } from '#domain';
import { lawText, listOfClaims, listOfNumbers } from '../../bench/claims/bad-posts.ts';
import { type Answer } from './api-client.js';
import { ApiFixture, problemOf } from './api-fixture.js';

const fixture = ApiFixture.forSuite();

async function send(text: string, publishedAt?: string): Promise<Answer> {
  const browser = await fixture.client('minh');
  return browser.send('POST', '/api/analysis', {
    json: { text, ...(publishedAt !== undefined && { published_at: publishedAt }) },
  });
}

async function analyse(text: string, publishedAt?: string): Promise<AnalysisView> {
  const answer = await send(text, publishedAt);
  expect(answer.status).toBe(200);
  return analysisViewSchema.parse(answer.json());
}

const verdicts = ({ claims }: AnalysisView): string[] => claims.map(({ verdict }) => verdict);

describe('POST /api/analysis, given what is odd', () => {
  it('judges a text without a date as of today, and says so', async () => {
    const before = vietnamDay(new Date());
    const view = await analyse('Từ hôm nay lương cơ sở là 2.340.000 đồng một tháng.');
    expect([before, vietnamDay(new Date())]).toContain(view.day);
    expect(view.claims.every(({ explanation }) => explanation?.postedOn === view.day)).toBe(true);
  });

  it.each([
    ['31/2', '2026-02-31'],
    ['31/2 with a time', '2026-02-31T08:00:00+07:00'],
    ['no day at all', 'hôm nay'],
    ['a day after the last one of the calendar', '9999-12-31T23:00:00Z'],
    ['a day before the first one', '0000-01-01T00:00:00+14:00'],
  ])('refuses a date that is none, naming the field: %s', async (_, day) => {
    const { status, code, errors } = problemOf(await send('Lương hưu tháng này.', day));
    expect({ status, code }).toEqual({ status: 400, code: 'request.invalid' });
    expect(errors?.map(({ path }) => path)).toEqual(['published_at']);
  });

  it('leaves open what is told on a day whose law nobody knows', async () => {
    const text = 'Phải đóng đủ 20 năm mới được hưởng lương hưu.';
    const view = await analyse(text, '2099-05-05');
    expect(view).toMatchObject({ day: '2099-05-05', flag: false, verdict: 'unverified' });
    expect(view.claims[0]?.ruleWords?.title).toBe('Chưa biết quy định của ngày ấy');
    expect(verdicts(await analyse(text, '2026-11-20'))).toEqual(['outdated']);
  });

  it('leaves open what is told of 31/2', async () => {
    const view = await analyse('Từ ngày 31/2/2026 lương cơ sở là 2.530.000 đồng.', '2026-11-20');
    expect(view.claims).toMatchObject([{ verdict: 'unverified', rule: 'day-not-known' }]);
    expect(view.claims[0]?.reason).toContain('không xác định được');
  });

  it('reads 300 numbers and 50 claims', async () => {
    const numbers = await analyse(listOfNumbers('percents', 300), '2026-11-20');
    expect(numbers.flag).toBe(false);
    expect(verdicts(numbers).filter((verdict) => verdict !== 'unverified')).toEqual([]);
    const claims = await analyse(listOfClaims(50).join('\n'), '2026-11-20');
    expect(claims.claims).toHaveLength(50);
    expect(claims.readUpTo).toBeNull();
  });

  it('says how far it read 30,000 words of law, and refuses more than is stored', async () => {
    const view = await analyse(lawText(30_000), '2026-11-20');
    expect(view.readUpTo).toBeGreaterThan(0);
    expect(view.readUpTo).toBeLessThanOrEqual(20_000);
    expect(Math.max(...view.claims.map(({ end }) => end))).toBeLessThanOrEqual(view.readUpTo ?? 0);
    const { status, code, errors } = problemOf(await send('a'.repeat(200_001)));
    expect({ status, code }).toEqual({ status: 400, code: 'request.invalid' });
    expect(errors?.map(({ path }) => path)).toEqual(['text']);
  });
});
