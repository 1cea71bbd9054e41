import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { KnowledgeEditor } from '#claims';
import { type Reanalysis, ReanalysisRepository } from '#domain';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#embedded-postgres';
import { runMigrations } from '#persistence';
import { buildAnalysis, buildPost } from '../contract/factories.js';
import { buildSource, openPersistence, type OpenPersistence } from '../contract/persistence.js';
import { until } from '../contract/until.js';
import { type LocalSite, openLocalSite } from '../doubles/local-site.js';
import { type BuiltProcess, launchBuilt, stopBuilt, untilReady } from './built-process.js';
import { writeIdleSources } from './idle-sources.js';
import { seedProductKnowledge } from './seed-product-knowledge.js';

jest.setTimeout(240_000);

const POSTS = 3_000;
const PATIENCE = 120_000;
const CLI = join(import.meta.dirname, '../../dist/apps/cli/src/main.js');

let folder: string;
let server: EmbeddedPostgres;
let open: OpenPersistence;
let runs: ReanalysisRepository;
let site: LocalSite;
let worker: BuiltProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lang-nghe-again-'));
  server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres') });
  await runMigrations({ databaseUrl: server.url, log: () => undefined });
  open = await openPersistence(server.url);
  runs = open.module.get(ReanalysisRepository);
  await seedProductKnowledge(open);
  await open.sources.ensure(buildSource(), new Date());
  site = await openLocalSite();
});

afterAll(async () => {
  expect(await stopBuilt(worker)).toBe(0);
  await site.close();
  await open.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function startWorker(): Promise<BuiltProcess> {
  const started = launchBuilt('worker', {
    DATABASE_URL: server.url,
    DATA_DIR: folder,
    SOURCES: await writeIdleSources(folder, site),
  });
  await untilReady(started);
  return started;
}

/** Stores posts as an earlier version of our models would have left them. */
async function storeOldPosts(): Promise<void> {
  const posts = Array.from({ length: POSTS }, (_, n) =>
    buildPost(`cu-${n}`, { text: `Lương cơ sở vẫn là 2.340.000 đồng/tháng, bài thứ ${n}.` }),
  );
  const saved = await open.posts.saveBatch('bao-thu-nghiem', posts);
  const analysis = buildAnalysis({ verdict: 'none', flag: false, claims: [], personalData: [] });
  await open.posts.saveAnalyses(saved.map((reference) => ({ reference, analysis })));
}

async function finished(): Promise<Reanalysis> {
  await until(async () => {
    const run = await runs.newest();
    return run !== null && run.finishedAt !== null;
  }, PATIENCE);
  const run = await runs.newest();
  if (!run) throw new Error('there was no run');
  return run;
}

describe('a worker with newer models than the posts', () => {
  it('analyses all of them again, once each, however often it is killed', async () => {
    await storeOldPosts();
    for (const progress of [1, 1_000]) {
      worker = await startWorker();
      await until(async () => ((await runs.newest())?.done ?? 0) >= progress, PATIENCE);
      worker.child.kill('SIGKILL');
    }
    worker = await startWorker();
    const run = await finished();
    expect(run).toMatchObject({ posts: POSTS, done: POSTS });
    const [stored] = await open.sql.query(
      `SELECT count(*)::integer AS analyses,
         count(*) FILTER (WHERE p.analysis_id = a.id AND a.knowledge = 1)::integer AS current,
         count(*) FILTER (WHERE a.knowledge IS NULL)::integer AS kept
       FROM post_analyses a JOIN posts p ON p.id = a.post_id`,
    );
    expect(stored).toEqual({ analyses: 2 * POSTS, current: POSTS, kept: POSTS });
  });

  it('can be proved by making what it stored once more', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [CLI, 'replay', '--sample', '100'],
      { env: { PATH: process.env.PATH, DATABASE_URL: server.url, DATA_DIR: folder } },
    );
    expect(stdout).toContain('Trùng từng bit 100, khác 0, không còn đầu vào 0');
  });

  it('follows a change of the law that somebody else made', async () => {
    const before = await runs.newest();
    const [current] = await open.factBase.versionsOfFact('REF-01');
    if (!current) throw new Error('the fact is gone');
    const editor = new KnowledgeEditor(open.knowledge, open.transactions, open.clock);
    await editor.saveFact({
      content: { ...current.content, conditions: 'Bản sửa để kiểm tra.' },
      ...{ expectedVersion: current.version, author: 'Chị Hạnh', reason: 'Kiểm tra.' },
    });
    await until(async () => (await runs.newest())?.id !== before?.id, PATIENCE);
    expect(await finished()).toMatchObject({ posts: POSTS, done: POSTS, knowledge: 2, changed: 0 });
  });
});
