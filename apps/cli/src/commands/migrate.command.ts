import { withDatabase } from '../with-database.js';

/** Brings the database to the present version and says how many steps that took. */
export async function migrate(): Promise<void> {
  const count = await withDatabase((_url, migrated) => Promise.resolve(migrated.length));
  if (count > 0) console.log(`đã chạy ${count} bước (migrations run)`);
  else console.log('đã ở bản mới nhất (up to date)');
}
