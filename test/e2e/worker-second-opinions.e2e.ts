import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type AnalyzedPost, type Claim, JobQueue, SecondOpinionLog } from '#domain';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#embedded-postgres';
import { runMigrations } from '#persistence';
import { QueueModule } from '#queue';
import { buildPost } from '../contract/factories.js';
import { buildSource, openPersistence, type OpenPersistence } from '../contract/persistence.js';
import { until } from '../contract/until.js';
import {
  type FakeChatEndpoint,
  openFakeChatEndpoint,
  saying,
} from '../doubles/fake-chat-endpoint.js';
import { type LocalSite, openLocalSite } from '../doubles/local-site.js';
import { type BuiltProcess, launchBuilt, stopBuilt, untilReady } from './built-process.js';
import { writeIdleSources } from './idle-sources.js';
import { seedProductKnowledge } from './seed-product-knowledge.js';

jest.setTimeout(90_000);

const TEXT = 'Từ tháng 7/2026 lương cơ sở vẫn là 2.340.000 đồng, chị Hoa số 0912345678 nói thế.';
const PATIENCE = 60_000;

let folder: string;
let server: EmbeddedPostgres;
let open: OpenPersistence;
let site: LocalSite;
let endpoint: FakeChatEndpoint;
let worker: BuiltProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lang-nghe-opinions-'));
  server = await startEmbeddedPostgres({ dataDir: folder });
  await runMigrations({ databaseUrl: server.url, log: () => undefined });
  open = await openPersistence(
    server.url,
    QueueModule.forRoot({ databaseUrl: server.url, mode: 'send' }),
  );
  await seedProductKnowledge(open);
  [site, endpoint] = await Promise.all([openLocalSite(), openFakeChatEndpoint()]);
  worker = launchBuilt('worker', {
    DATABASE_URL: server.url,
    DATA_DIR: folder,
    SOURCES: await writeIdleSources(folder, site),
    SECOND_OPINION_URL: endpoint.url,
    SECOND_OPINION_MODEL: 'mo-hinh-thu',
    SECOND_OPINION_KEY: 'khoa-khong-duoc-lo-ra',
    SECOND_OPINION_TIMEOUT_MS: '500',
    SECOND_OPINION_BELOW: '1',
  });
  await untilReady(worker);
});

afterAll(async () => {
  expect(await stopBuilt(worker)).toBe(0);
  await Promise.all([site.close(), endpoint.close()]);
  await open.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Saves a post and hands it to the worker. @returns its id. */
async function collect(name: string): Promise<string> {
  await open.sources.ensure(buildSource(), new Date());
  const post = buildPost(name, { text: `${TEXT} Bản ${name}.` });
  const [saved] = await open.posts.saveBatch('bao-thu-nghiem', [post]);
  if (!saved) throw new Error('the post was not saved');
  const { id, revision } = saved;
  await open.module.get(JobQueue).enqueue([{ type: 'enrich-post', postId: id, revision }]);
  return id;
}

/** @returns the post once the worker has analysed it. */
async function analysed(id: string): Promise<{ post: AnalyzedPost; claim: Claim }> {
  let found: AnalyzedPost | undefined;
  await until(async () => {
    [found] = await open.posts.findAnalyzed([id]);
    return found?.analysis != null;
  }, PATIENCE);
  const [claim] = found?.analysis?.claims ?? [];
  if (!found || !claim) throw new Error('the post has no claim');
  return { post: found, claim };
}

const opinionsOn = (id: string) =>
  open.module.get(SecondOpinionLog).opinionsOn({ id, revision: 1 });

describe('a worker with an outside model', () => {
  it('asks after the analysis, and changes nothing of it', async () => {
    const opinion = {
      factId: 'REF-01',
      verdict: 'accurate',
      factQuote: '2.530.000',
      claimQuote: '2.340.000',
      sentence: 'Mô hình cho rằng mức này đúng theo căn cứ đã chọn.',
    };
    endpoint.answer = saying(JSON.stringify(opinion));
    const id = await collect('bai-1');
    const { post, claim } = await analysed(id);
    await until(async () => (await opinionsOn(id)).length > 0, PATIENCE);
    expect(await opinionsOn(id)).toMatchObject([
      { start: claim.start, end: claim.end, claimVerdict: claim.verdict, opinion },
    ]);
    expect(claim.verdict).toBe('outdated');
    expect(await open.posts.findAnalyzed([id])).toEqual([post]);
    expect(endpoint.received.map(({ body }) => body).join()).not.toContain('0912345678');
  });

  it('goes on analysing while the model hangs, and leaves nothing to an operator', async () => {
    endpoint.answer = () => undefined;
    const asked = endpoint.received.length;
    const first = await collect('bai-2');
    await until(() => Promise.resolve(endpoint.received.length > asked), PATIENCE);
    await analysed(await collect('bai-3'));
    expect(await opinionsOn(first)).toEqual([]);
    const counts = await open.module.get(JobQueue).counts();
    expect(counts.filter(({ dead }) => dead > 0)).toEqual([]);
    expect(worker.output()).not.toContain('khoa-khong-duoc-lo-ra');
  });
});
