import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LiveEvent } from '#domain';
import { migratedDatabase, query, type TestDatabase } from './database.js';
import { openPersistence, type OpenPersistence } from './persistence.js';
import { until } from './until.js';

describe('LiveEvents', () => {
  let database: TestDatabase;
  let sender: OpenPersistence;
  let receiver: OpenPersistence;
  const received: LiveEvent[] = [];
  const has = (caseId: string) =>
    received.some((event) => event.type !== 'source-changed' && event.caseId === caseId);

  const listeners = () =>
    query(
      database.url,
      `SELECT 1 FROM pg_stat_activity WHERE query = 'LISTEN live_events'
      AND datname = current_database()`,
    );

  beforeAll(async () => {
    database = await migratedDatabase();
    sender = await openPersistence(database.url);
    receiver = await openPersistence(database.url);
    receiver.live.subscribe((event) => received.push(event));
    await until(async () => (await listeners()).length === 1);
  });

  afterAll(async () => {
    await sender.close();
    await receiver.close();
    await database.drop();
  });

  it('carries events to other processes', async () => {
    await sender.live.publish([
      { type: 'case-opened', caseId: 'một' },
      { type: 'source-changed', sourceId: 'báo' },
    ]);
    await until(() => Promise.resolve(received.length === 2));
    expect(received).toEqual([
      { type: 'case-opened', caseId: 'một' },
      { type: 'source-changed', sourceId: 'báo' },
    ]);
  });

  it('delivers on commit, and nothing of a transaction that failed', async () => {
    await sender.transactions
      .run(async () => {
        await sender.live.publish([{ type: 'case-opened', caseId: 'rolled back' }]);
        throw new Error('giữa chừng');
      })
      .catch(() => undefined);
    await sender.transactions.run(async () => {
      await sender.live.publish([{ type: 'case-changed', caseId: 'committed' }]);
      await sender.live.publish([]);
      // Sent on another connection, so it overtakes what is not yet committed.
      const event = JSON.stringify({ type: 'case-changed', caseId: 'overtaking' });
      await query(database.url, `SELECT pg_notify('live_events', $1)`, [event]);
      await until(() => Promise.resolve(has('overtaking')));
      expect(has('committed')).toBe(false);
    });
    await until(() => Promise.resolve(has('committed')));
    expect(has('rolled back')).toBe(false);
  });

  it('listens again by itself after its connection was lost', async () => {
    await query(
      database.url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE query = 'LISTEN live_events' AND datname = current_database()`,
    );
    await until(async () => (await listeners()).length === 1);
    await sender.live.publish([{ type: 'case-changed', caseId: 'after' }]);
    await until(() => Promise.resolve(has('after')));
  });

  it('stops telling a listener that has left', async () => {
    let told = 0;
    const leave = receiver.live.subscribe(() => (told += 1));
    leave();
    await sender.live.publish([{ type: 'case-changed', caseId: 'left' }]);
    await until(() => Promise.resolve(has('left')));
    expect(told).toBe(0);
  });
});
