import { PgBoss } from 'pg-boss';

// A worker that takes a job and never ends it, for the test that kills it.
const boss = new PgBoss({
  connectionString: process.env.TAKE_URL,
  supervise: false,
  schedule: false,
});
boss.on('error', () => undefined);
await boss.start();
await boss.work(
  process.env.TAKE_QUEUE,
  () => new Promise(() => setTimeout(() => undefined, 3_600_000)),
);
