import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedKnowledge } from '#claims';
import { loadSeedKnowledge } from '#enrichment';
import { type OpenPersistence } from '../contract/persistence.js';

const ROOT = join(import.meta.dirname, '../..');

/** Brings the product's own facts and stories into a database, as `migrate` does. */
export async function seedProductKnowledge(open: OpenPersistence): Promise<void> {
  const seed = await loadSeedKnowledge((file) => readFile(join(ROOT, file)));
  const { knowledge, transactions } = open;
  await seedKnowledge(seed, { knowledge, transactions, now: new Date() });
}
