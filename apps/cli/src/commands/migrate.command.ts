import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type SeedOutcome, seedKnowledge } from '#claims';
import { KnowledgeRepository, type KnowledgeSnapshot, TransactionRunner } from '#domain';
import { loadSeedKnowledge } from '#enrichment';
import { PersistenceModule } from '#persistence';
import { projectRoot, SystemClock } from '#platform';
import { withDatabase } from '../with-database.js';

const OPTIONS: Partial<NestApplicationOptions> = { logger: ['error', 'warn'], abortOnError: false };

/** Brings the database and the fact base to the present version and says what that took. */
export async function migrate(): Promise<void> {
  const seed = await loadSeedKnowledge((file) => readFile(join(projectRoot(), file)));
  await withDatabase(async (databaseUrl, migrated) => {
    const outcome = await seedInto(databaseUrl, seed);
    for (const line of describe(outcome)) console.error(line);
    console.log(summaryOf(migrated.length, outcome));
  });
}

/** Only the stores are opened: neither queue nor search engine is needed, or need be there. */
async function seedInto(databaseUrl: string, seed: KnowledgeSnapshot): Promise<SeedOutcome> {
  const clock = new SystemClock();
  const stores = await NestFactory.createApplicationContext(
    PersistenceModule.forRoot({
      databaseUrl,
      poolSize: 1,
      applicationName: 'lang-nghe migrate',
      clock,
    }),
    OPTIONS,
  );
  try {
    return await seedKnowledge(seed, {
      knowledge: stores.get(KnowledgeRepository),
      transactions: stores.get(TransactionRunner),
      now: clock.now(),
    });
  } finally {
    await stores.close();
  }
}

/** The last line is what the launcher shows. */
function summaryOf(migrations: number, { facts, narratives }: SeedOutcome): string {
  const steps = migrations > 0 ? `đã chạy ${migrations} bước (migrations run)` : null;
  const brought =
    facts + narratives > 0
      ? `đã nạp ${facts} căn cứ, ${narratives} câu chuyện (facts and narratives seeded)`
      : null;
  const done = [steps, brought].filter((part) => part !== null);
  return done.length > 0 ? done.join('; ') : 'đã ở bản mới nhất (up to date)';
}

function describe({ differences }: SeedOutcome): string[] {
  return differences.map(({ id, seed }) =>
    seed === null
      ? `${id}: tệp kèm sản phẩm không còn mục này, giữ nguyên (no longer in the files, kept)`
      : `${id}: tệp kèm sản phẩm nói khác bản cán bộ đã sửa, giữ bản hiện có (seed differs, kept)`,
  );
}
