import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import { type JobOf, type OpinionRequest, SecondOpinionLog } from '#domain';
import { AskSecondOpinion, ModelQuestions } from '#enrichment';
import { ChatSecondOpinion } from '#second-opinion';
import {
  type FakeChatEndpoint,
  openFakeChatEndpoint,
  saying,
} from '../doubles/fake-chat-endpoint.js';
import { query } from './database.js';
import { buildAnalysis, buildPost } from './factories.js';
import { buildEarlierFact, buildFact, KnowledgeDesk } from './knowledge-desk.js';
import { buildSource, NOON } from './persistence.js';

jest.setTimeout(60_000);

const SOURCE = 'bao-thu-nghiem';
const CLAIM = 'Lương cơ sở vẫn là 2.340.000 đồng, gọi 0912345678 để hỏi.';
const GOOD = {
  factId: 'REF-01',
  verdict: 'outdated',
  factQuote: '2.530.000 đồng/tháng',
  claimQuote: 'vẫn là 2.340.000 đồng',
  sentence: 'Từ 01/07/2026 mức này đã là 2.530.000 đồng, xin gọi 0987654321.',
};

interface LogRow {
  readonly postId: string | null;
  readonly fingerprint: string;
  readonly model: string;
  readonly failure: string | null;
  readonly answer: string | null;
  readonly latencyMs: number | null;
}

describe('second opinions', () => {
  let desk: KnowledgeDesk;
  let log: SecondOpinionLog;
  let endpoint: FakeChatEndpoint;
  let posts = 0;

  beforeAll(async () => {
    desk = await KnowledgeDesk.create();
    log = desk.open.module.get(SecondOpinionLog);
    await desk.open.sources.ensure(buildSource(), NOON);
  });

  beforeEach(async () => {
    await desk.clear();
    await forgetLog();
    endpoint = await openFakeChatEndpoint();
    endpoint.answer = saying(JSON.stringify(GOOD));
  });

  afterEach(() => endpoint.close());

  afterAll(() => desk.close());

  const run = (sql: string) => query<Record<string, unknown>>(desk.database.url, sql);

  /** Forgets everything, which the product itself cannot. */
  async function forgetLog(): Promise<void> {
    const tables = ['second_opinion_answers', 'second_opinion_requests'];
    const each = (change: string) =>
      tables.map((name) => `ALTER TABLE ${name} ${change};`).join('');
    await run(
      `${each('DISABLE TRIGGER USER')} TRUNCATE ${tables.join(', ')}; ${each('ENABLE TRIGGER USER')}`,
    );
  }

  const rows = () =>
    query<LogRow>(
      desk.database.url,
      `SELECT r.post_id AS "postId", r.fingerprint, r.model, a.failure, a.answer,
         a.latency_ms AS "latencyMs"
       FROM second_opinion_requests r LEFT JOIN second_opinion_answers a ON a.request_id = r.id
       ORDER BY r.id`,
    );

  function build(changes: { perMinute?: number; timeoutMs?: number } = {}): AskSecondOpinion {
    const facts = new Map([buildFact(), buildEarlierFact()].map((fact) => [fact.id, fact]));
    const model = new ChatSecondOpinion({
      ...{ url: endpoint.url, model: 'mo-hinh-thu', key: null },
      timeoutMs: changes.timeoutMs ?? 20_000,
    });
    const known = { facts, narratives: new Map() };
    const questions = new ModelQuestions(model, log, known, changes.perMinute ?? 100);
    return new AskSecondOpinion(questions, desk.open.posts, desk.open.clock, { below: 0.5 });
  }

  /** @returns the job of a new post whose only claim is open. */
  async function addPost(): Promise<JobOf<'ask-second-opinion'>> {
    posts += 1;
    const text = `Tin số ${posts}. ${CLAIM}`;
    const [saved] = await desk.open.posts.saveBatch(SOURCE, [
      buildPost(`y-kien-${posts}`, { text }),
    ]);
    if (!saved) throw new Error('the post was not saved');
    const span = { start: text.indexOf(CLAIM), end: text.length };
    await analyse(saved, span);
    return { type: 'ask-second-opinion', postId: saved.id, revision: saved.revision, ...span };
  }

  async function analyse(
    reference: { id: string; revision: number },
    span: { start: number; end: number },
  ): Promise<void> {
    const [claim] = buildAnalysis().claims;
    if (!claim) throw new Error('the factory gives one claim');
    const open = {
      ...claim,
      ...span,
      verdict: 'unverified' as const,
      confidence: 0.4,
      evidence: [],
    };
    const analysis = buildAnalysis({ claims: [open], personalData: [], knowledge: 1 });
    await desk.open.posts.saveAnalyses([{ reference, analysis }]);
  }

  const never = new AbortController().signal;

  it('are kept beside the claim, masked, and logged; the analysis stays as it was', async () => {
    const job = await addPost();
    const before = await desk.open.posts.findAnalyzed([job.postId]);
    await build().handle([job], never);
    expect(endpoint.received[0]?.body).not.toContain('0912345678');
    expect(endpoint.received[0]?.body).not.toContain('Tin số');
    const { start, end, postId: id, revision } = job;
    expect(await log.opinionsOn({ id, revision })).toEqual([
      {
        ...{ start, end, claimVerdict: 'unverified', model: 'mo-hinh-thu', answeredAt: NOON },
        opinion: { ...GOOD, sentence: GOOD.sentence.replace('0987654321', '•'.repeat(10)) },
      },
    ]);
    const [row] = await rows();
    expect(row).toMatchObject({ postId: id, model: 'mo-hinh-thu', failure: null });
    expect(row?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.answer).not.toContain('0987654321');
    expect(row?.latencyMs).toBeGreaterThanOrEqual(0);
    expect(await desk.open.posts.findAnalyzed([job.postId])).toEqual(before);
  });

  it('are asked once for a claim of a revision, and again when the revision is analysed otherwise', async () => {
    const job = await addPost();
    const asking = build();
    await asking.handle([job, job], never);
    await asking.handle([job], never);
    expect(endpoint.received).toHaveLength(1);
    await asking.handle([{ ...job, revision: 7 }], never);
    await asking.handle([{ ...job, start: 3 }], never);
    await asking.handle([{ ...job, postId: '01900000-0000-7000-8000-000000000001' }], never);
    expect(endpoint.received).toHaveLength(1);
  });

  it('that are nonsense are logged by their fault and not asked for again', async () => {
    const job = await addPost();
    endpoint.answer = saying(JSON.stringify({ ...GOOD, factId: 'REF-99\u0000' }));
    await build().handle([job, job], never);
    expect((await rows()).map(({ failure }) => failure)).toEqual(['unknown-fact']);
    expect(await log.opinionsOn({ id: job.postId, revision: 1 })).toEqual([]);
  });

  it('may be asked for again after an outage', async () => {
    const job = await addPost();
    endpoint.answer = (response) => void response.writeHead(500).end();
    const asking = build();
    await expect(asking.handle([job], never)).rejects.toMatchObject({
      ...{ kind: 'unavailable', code: 'enrichment.second_opinion_unavailable' },
    });
    endpoint.answer = saying(JSON.stringify(GOOD));
    await asking.handle([job], never);
    expect((await rows()).map(({ failure }) => failure)).toEqual(['server-error', null]);
    expect(await log.opinionsOn({ id: job.postId, revision: 1 })).toHaveLength(1);
  });

  it('wait for their turn, and are given up when the process stops', async () => {
    const asking = build({ perMinute: 1 });
    await asking.handle([await addPost()], never);
    const stopping = new AbortController();
    const waiting = asking.handle([await addPost()], stopping.signal);
    stopping.abort();
    await expect(waiting).rejects.toThrow();
    expect(endpoint.received).toHaveLength(1);
  });

  it('on a text that is not stored are asked at once, as far as the minute allows', async () => {
    const job = await addPost();
    const [found] = await desk.open.posts.findAnalyzed([job.postId]);
    if (!found?.analysis) throw new Error('the post is analysed');
    const asking = build({ perMinute: 1 });
    expect(await asking.askNow(found.post, found.analysis)).toMatchObject([
      { start: job.start, claimVerdict: 'unverified', opinion: { factId: 'REF-01' } },
    ]);
    expect(await asking.askNow(found.post, found.analysis)).toEqual([]);
    expect((await rows()).map(({ postId }) => postId)).toEqual([null]);
  });

  it('of a question that hangs end in time', async () => {
    const job = await addPost();
    endpoint.answer = () => undefined;
    await expect(build({ timeoutMs: 100 }).handle([job], never)).rejects.toThrow('timeout');
    expect((await rows()).map(({ failure }) => failure)).toEqual(['timeout']);
  });
});

describe('the log of second opinions', () => {
  let desk: KnowledgeDesk;
  let log: SecondOpinionLog;

  beforeAll(async () => {
    desk = await KnowledgeDesk.create();
    log = desk.open.module.get(SecondOpinionLog);
  });

  afterAll(() => desk.close());

  function buildRequest(changes: Partial<OpinionRequest> = {}): OpinionRequest {
    return {
      post: null,
      span: { start: 0, end: 5 },
      verdict: 'unverified',
      knowledge: null,
      model: 'mo-hinh-thu',
      fingerprint: 'f',
      factIds: ['REF-01'],
      ...changes,
    };
  }

  it('counts the questions of a minute over everybody who asks at once', async () => {
    const tickets = await Promise.all(Array.from({ length: 8 }, () => log.open(buildRequest(), 3)));
    expect(tickets.filter(({ kind }) => kind === 'open')).toHaveLength(3);
    expect(tickets.filter(({ kind }) => kind === 'full')[0]).toEqual({
      ...{ kind: 'full', waitMs: 60_000 },
    });
    desk.open.clock.set(new Date(NOON.getTime() + 60_001));
    expect(await log.open(buildRequest(), 3)).toMatchObject({ kind: 'open' });
  });

  it.each(['second_opinion_requests', 'second_opinion_answers'])(
    'lets nobody change %s',
    async (table) => {
      const change = (sql: string) => query(desk.database.url, sql);
      await expect(change(`DELETE FROM ${table}`)).rejects.toThrow('only added to');
      await expect(change(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('only added to');
    },
  );

  it('takes one answer to a question', async () => {
    const ticket = await log.open(buildRequest(), 100);
    if (ticket.kind !== 'open') throw new Error('there is room');
    const answer = { opinion: null, failure: 'timeout' as const, text: null };
    await log.close(ticket.id, { answer, latencyMs: 8_000.4 });
    await expect(log.close(ticket.id, { answer, latencyMs: 1 })).rejects.toThrow();
  });
});
