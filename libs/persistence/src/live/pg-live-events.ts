import pg from 'pg';
import { type LiveEvent, LiveEvents } from '#domain';
import { type Database } from '../database/database.js';

const CHANNEL = 'live_events';
const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 10_000;

/** Live events over LISTEN and NOTIFY; the listening connection heals itself. */
export class PgLiveEvents extends LiveEvents {
  private readonly listeners = new Set<(event: LiveEvent) => void>();
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private retryMs = FIRST_RETRY_MS;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly connection: pg.ClientConfig,
  ) {
    super();
  }

  /** The server delivers a notification when the transaction commits, and never when it does not. */
  override async publish(events: readonly LiveEvent[]): Promise<void> {
    if (events.length === 0) return;
    await this.database.query(
      `SELECT pg_notify('${CHANNEL}', event) FROM unnest($1::text[]) event`,
      [events.map((event) => JSON.stringify(event))],
    );
  }

  override subscribe(listener: (event: LiveEvent) => void): () => void {
    this.listeners.add(listener);
    if (!this.client && !this.retry) this.connect();
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Ends the listening connection for good. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    this.listeners.clear();
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private connect(): void {
    this.retry = null;
    const client = new pg.Client(this.connection);
    this.client = client;
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', (message) => this.deliver(message.payload));
    client
      .connect()
      .then(() => client.query(`LISTEN ${CHANNEL}`))
      .then(() => {
        this.retryMs = FIRST_RETRY_MS;
      })
      .catch(() => this.lost(client));
  }

  /** Waits twice as long after each failure. A client tells its end more than once. */
  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = null;
    client.end().catch(() => undefined);
    if (this.stopped) return;
    this.retry = setTimeout(() => this.connect(), this.retryMs);
    this.retry.unref();
    this.retryMs = Math.min(this.retryMs * 2, LONGEST_RETRY_MS);
  }

  private deliver(payload: string | undefined): void {
    if (payload === undefined) return;
    const event = JSON.parse(payload) as LiveEvent;
    for (const listener of this.listeners) listener(event);
  }
}
