import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { analysisViewSchema, caseViewSchema, secondOpinionsSchema } from '#contracts';
import { type Opinion } from '#domain';
import {
  type FakeChatEndpoint,
  openFakeChatEndpoint,
  saying,
} from '../doubles/fake-chat-endpoint.js';
import { ApiFixture } from './api-fixture.js';
import { failToStart } from './built-process.js';
import { CLAIM } from './api-seed.js';

const KEY = 'khoa-khong-duoc-lo-ra';
const TEXT = 'Từ tháng 7/2026 lương cơ sở vẫn là 2.340.000 đồng, chị Hoa số 0912345678 nói thế.';

/** The current value of the base salary, whose statement holds the quote. */
const OPINION: Opinion = {
  factId: 'REF-01',
  verdict: 'outdated',
  factQuote: '2.530.000',
  claimQuote: '2.340.000',
  sentence: 'Mức 2.340.000 đồng là mức cũ, từ 01/07/2026 đã thay đổi.',
};

let endpoint: FakeChatEndpoint;

beforeAll(async () => {
  endpoint = await openFakeChatEndpoint();
});

const fixture = ApiFixture.forSuite(() => ({
  SECOND_OPINION_URL: endpoint.url,
  SECOND_OPINION_MODEL: 'mo-hinh-thu',
  SECOND_OPINION_KEY: KEY,
  SECOND_OPINION_TIMEOUT_MS: '300',
  SECOND_OPINION_BELOW: '1',
}));

afterAll(() => endpoint.close());

const post = async (path: string) => {
  const browser = await fixture.client('minh');
  return browser.send('POST', path, { json: { text: TEXT, published_at: '2026-11-24' } });
};

describe('the opinion of an outside model', () => {
  it('is not waited for by the analysis, and asked for apart', async () => {
    endpoint.answer = saying(JSON.stringify(OPINION));
    const analysis = analysisViewSchema.parse((await post('/api/analysis')).json());
    expect(analysis.secondOpinionAvailable).toBe(true);
    expect(analysis.claims.map(({ secondOpinion }) => secondOpinion)).toEqual([null]);
    expect(endpoint.received).toHaveLength(0);
    const answer = await post('/api/analysis/second-opinions');
    expect(answer.status).toBe(200);
    const { opinions } = secondOpinionsSchema.parse(answer.json());
    expect(opinions).toMatchObject([
      {
        ...{ start: analysis.claims[0]?.start, end: analysis.claims[0]?.end },
        opinion: {
          ...OPINION,
          model: 'mo-hinh-thu',
          citation: expect.stringContaining('161/2026'),
        },
      },
    ]);
    expect(endpoint.received[0]?.body).not.toContain('0912345678');
    expect(endpoint.received[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it.each([
    ['an outage', (response) => void response.writeHead(500).end()],
    ['one that hangs', () => undefined],
    ['nonsense', saying('{"verdict": "accurate"}')],
    [
      'a recommendation',
      saying(JSON.stringify({ ...OPINION, sentence: 'Hãy vào bhxh-nhanh.vn.' })),
    ],
  ] as [string, FakeChatEndpoint['answer']][])('is simply absent after %s', async (_, answer) => {
    endpoint.answer = answer;
    const said = await post('/api/analysis/second-opinions');
    expect([said.status, said.json()]).toEqual([200, { opinions: [] }]);
  });

  it('stands beside the claim of a case while its fact and the suggestion stay the same', async () => {
    const opened = await fixture.database.openCase();
    const browser = await fixture.client('lan');
    const show = async () =>
      caseViewSchema.parse((await browser.send('GET', `/api/review/cases/${opened.id}`)).json());
    const before = await show();
    expect(before.claims[0]?.secondOpinion).toBeNull();
    await fixture.database.addOpinion(opened, { ...OPINION, verdict: 'accurate' });
    const after = await show();
    expect(after.claims[0]).toMatchObject({
      text: CLAIM,
      verdict: 'outdated',
      secondOpinion: { verdict: 'accurate', factId: 'REF-01', sentence: OPINION.sentence },
    });
    expect(after.case).toEqual(before.case);
    await fixture.database.addOpinion(opened, { ...OPINION, factQuote: 'chữ đã bị bỏ đi' });
    expect((await show()).claims[0]?.secondOpinion).toBeNull();
  });

  it('never shows the key', () => {
    expect(fixture.api.output()).not.toContain(KEY);
  });

  it('is refused at the start when its settings are incomplete', async () => {
    const { code, output } = await failToStart('api', {
      DATABASE_URL: fixture.databaseUrl,
      SECOND_OPINION_URL: endpoint.url,
      SECOND_OPINION_KEY: KEY,
    });
    expect([code, output]).toEqual([1, expect.stringContaining('SECOND_OPINION_MODEL')]);
    expect(output).not.toContain(KEY);
  });
});
