/**
 * Measures the adapters alone on an embedded server: posts, analyses and cases saved a second, jobs
 * put in and taken a second, posts indexed a second, and the time of searches over all of them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import {
  ALL_POSTS,
  type Analysis,
  contentHashOf,
  JobQueue,
  JobWorker,
  PostRepository,
  PostSearch,
  ReviewCaseRepository,
  type SavedPost,
  type SearchDocument,
  SourceRepository,
  TransactionRunner,
} from '#domain';
import { startEmbeddedPostgres } from '#embedded-postgres';
import { searchTokens } from '#nlp';
import { PersistenceModule, runMigrations } from '#persistence';
import { SystemClock } from '#platform';
import { QueueModule } from '#queue';
import { SearchModule } from '#search';
import { BENCH_SOURCE } from './bench-source.ts';

const COUNT = Number(process.argv[2] ?? 100_000);
const BATCH = 500;
const SYLLABLES =
  `bảo hiểm xã hội một lần rút lương hưu đóng thai sản thất nghiệp y tế mức chế độ năm tháng tuổi nghỉ
   người lao động công ty cơ quan hồ sơ nộp tiền triệu đồng từ ngày mai nghe nói cho hỏi được không ai
   biết giúp em với anh chị cô bác nhà nước luật mới quy định cũ tăng giảm phần trăm thủ tục điện tử`.split(
    /\s+/,
  );

/** A small generator of our own, so that every run measures the same texts. */
let state = 42;
const random = () => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return state / 2_147_483_648;
};
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

const folder = mkdtempSync(join(tmpdir(), 'bench-stores-'));
const server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres') });
await runMigrations({ databaseUrl: server.url, log: () => undefined });
const settings = { databaseUrl: server.url, poolSize: 4, applicationName: 'bench' };
const module = Test.createTestingModule({
  imports: [
    PersistenceModule.forRoot({ ...settings, clock: new SystemClock() }),
    QueueModule.forRoot({ databaseUrl: server.url, mode: 'work' }),
    SearchModule.forRoot({ tokenize: searchTokens, elasticsearch: null }),
  ],
});
const app = await module.compile();
const posts = app.get(PostRepository);
const cases = app.get(ReviewCaseRepository);
const queue = app.get(JobQueue);
const search = app.get(PostSearch);
const transactions = app.get(TransactionRunner);
const figures: Record<string, number> = { posts: COUNT };

await app.get(SourceRepository).ensure(BENCH_SOURCE, new Date());

const texts = Array.from({ length: COUNT }, (_, n) => {
  const words = Array.from({ length: 20 + Math.floor(random() * 60) }, () => pick(SYLLABLES));
  return `${words.join(' ')} ${n}`;
});
const saved: SavedPost[] = [];

await rate('saved and queued (posts/s)', async (from, to) => {
  const batch = texts.slice(from, to).map((text, n) => {
    const post = {
      url: null,
      channel: 'other' as const,
      title: null,
      text,
      replyTo: null,
      publishedAt: new Date(Date.now() - (from + n) * 60_000),
      authorKey: null,
    };
    return { ...post, externalId: `p${from + n}`, contentHash: contentHashOf(post) };
  });
  await transactions.run(async () => {
    const stored = await posts.saveBatch(BENCH_SOURCE.id, batch);
    saved.push(...stored);
    await queue.enqueue(
      stored.map(({ id, revision }) => ({ type: 'enrich-post', postId: id, revision })),
    );
  });
});

await worked('jobs taken and done (jobs/s)');

await rate('analyses saved, one in five with a case (posts/s)', async (from, to) => {
  const batch = saved.slice(from, to);
  await transactions.run(async () => {
    await posts.saveAnalyses(
      batch.map((reference, n) => ({ reference, analysis: analysisOf(n % 5 === 0) })),
    );
    await posts.countByNarrative(['N-1', 'N-2', 'N-3'], new Date(Date.now() - 30 * 86_400_000));
    const flagged = batch.filter((_, n) => n % 5 === 0);
    await cases.propose(
      flagged.map(({ id }) => ({
        postId: id,
        priority: Math.round(random() * 1000) / 10,
        priorityParts: [],
        risk: 0.9,
        suggestedVerdict: 'fabricated',
        title: 'Bỏ rút một lần',
        narrativeId: 'N-1',
        dueAt: new Date(),
      })),
      new Date(),
    );
  });
});

await rate('indexed (posts/s)', async (from, to) => {
  await search.index(saved.slice(from, to).map((post, n) => documentOf(post, from + n)));
});

await milliseconds('search, common words (ms)', () => find('bảo hiểm xã hội'));
await milliseconds('search, words without diacritics (ms)', () => find('rut mot lan'));
await milliseconds('search, one rare word (ms)', () => find('4711'));
await milliseconds('search, no words, newest (ms)', () => find(''));
await milliseconds('similar posts, first (ms)', () => search.findSimilar('x', texts[7] ?? '', 10));
await milliseconds('similar posts (ms)', () => search.findSimilar('x', texts[8] ?? '', 10));
await milliseconds('page of the queue (ms)', () =>
  cases.page({ list: 'open', userId: 'x', verdicts: [], limit: 50, cursor: null }),
);
await milliseconds('activity of sources (ms)', () =>
  app.get(SourceRepository).activity(new Date()),
);

console.table(figures);
await app.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });

async function rate(
  name: string,
  work: (from: number, to: number) => Promise<void>,
): Promise<void> {
  const start = performance.now();
  for (let from = 0; from < COUNT; from += BATCH) await work(from, from + BATCH);
  figures[name] = Math.round((COUNT * 1000) / (performance.now() - start));
}

async function milliseconds(name: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  figures[name] = Math.round(performance.now() - start);
}

async function worked(name: string): Promise<void> {
  const worker = app.get(JobWorker);
  const { promise, resolve } = Promise.withResolvers<null>();
  let done = 0;
  const start = performance.now();
  await worker.work('enrich-post', { batchSize: 200, concurrency: 2 }, (jobs) => {
    done += jobs.length;
    if (done === COUNT) resolve(null);
    return Promise.resolve();
  });
  await promise;
  figures[name] = Math.round((COUNT * 1000) / (performance.now() - start));
  await worker.stop(5_000);
}

async function find(text: string) {
  return search.search({ ...ALL_POSTS, text, limit: 20 });
}

function analysisOf(flag: boolean): Analysis {
  const narrativeId = pick(['N-1', 'N-2', 'N-3', 'N-4']);
  return {
    steps: {
      language: 'b1',
      relevance: 'b1',
      topics: 'b1',
      audience: 'b1',
      province: 'b1',
      sentiment: 'b1',
      stance: 'b1',
      'personal-data': 'b1',
      claims: 'b1',
      risk: 'b1',
    },
    language: 'vi',
    relevant: true,
    topics: ['lump-sum'],
    audience: ['workers'],
    province: null,
    sentiment: 'neutral',
    stance: 'assert',
    verdict: flag ? 'fabricated' : 'unverified',
    flag,
    risk: flag ? 0.9 : 0.1,
    claims: [
      {
        start: 0,
        end: 10,
        verdict: 'fabricated',
        confidence: 0.8,
        evidence: flag ? [{ factId: null, narrativeId, score: 0.8 }] : [],
        rule: 'narrative-match',
        triggers: ['rút'],
        reason: 'Câu này lặp lại một câu chuyện đã biết.',
      },
    ],
    personalData: [],
    readUpTo: null,
    knowledge: null,
  };
}

function documentOf(post: SavedPost, n: number): SearchDocument {
  return {
    postId: post.id,
    revision: post.revision,
    version: 1,
    sourceId: BENCH_SOURCE.id,
    kind: BENCH_SOURCE.kind,
    channel: 'other',
    url: null,
    title: null,
    text: texts[n] ?? '',
    publishedAt: new Date(Date.now() - n * 60_000),
    relevant: true,
    topics: ['lump-sum'],
    province: null,
    sentiment: 'neutral',
    stance: 'assert',
    verdict: 'unverified',
    claims: [],
    flag: false,
    risk: 0.1,
    caseStatus: null,
  };
}
