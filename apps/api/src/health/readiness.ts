import { Injectable } from '@nestjs/common';
import { type Health } from '#contracts';
import { Clock, JobQueue, PostSearch, SearchOutbox, SqlConnection } from '#domain';
import { answerInTime } from './answer-in-time.js';

type PartHealth = Health['parts'][string];

/** Asks each part that requests need. */
@Injectable()
export class Readiness {
  constructor(
    private readonly connection: SqlConnection,
    private readonly queue: JobQueue,
    private readonly search: PostSearch,
    private readonly outbox: SearchOutbox,
    private readonly clock: Clock,
  ) {}

  /** @returns `unavailable` when a part fails or stays silent for two seconds. */
  async check(): Promise<Health> {
    const parts = Object.fromEntries(
      await Promise.all([
        this.ask('database', () => this.connection.query('SELECT 1')),
        this.ask('migrations', () => this.requireMigrations()),
        this.ask('queue', () => this.queueCounts()),
        this.ask('search', () => this.searchHealth()),
        this.ask('search-outbox', () => this.outboxLag()),
      ]),
    );
    const ok = Object.values(parts).every(({ status }) => status === 'ok');
    return { status: ok ? 'ok' : 'unavailable', parts };
  }

  /** A yellow engine finds everything; a red one does not. */
  private async searchHealth(): Promise<string> {
    const { engine, colour } = await this.search.health();
    if (colour === 'red') throw new SearchRedError();
    return `${engine}, ${colour}`;
  }

  private async queueCounts(): Promise<string> {
    const counts = await this.queue.counts();
    return counts
      .map(({ type, waiting, active, dead }) => `${type} ${waiting}/${active}/${dead}`)
      .join(', ')
      .concat(' (waiting/active/dead)');
  }

  /** Shown, never a reason to turn requests away. */
  private async outboxLag(): Promise<string> {
    const { waiting, oldestAt } = await this.outbox.lag();
    const seconds = oldestAt ? (this.clock.now().getTime() - oldestAt.getTime()) / 1_000 : 0;
    return `${waiting} waiting, oldest ${Math.max(0, Math.round(seconds))} s`;
  }

  private async requireMigrations(): Promise<void> {
    const rows = await this.connection.query('SELECT 1 FROM migrations LIMIT 1');
    if (rows.length === 0) throw new Error('no migration has been run');
  }

  private async ask(name: string, question: () => Promise<unknown>): Promise<[string, PartHealth]> {
    try {
      const detail = await answerInTime(question());
      return [name, { status: 'ok', ...(typeof detail === 'string' && { detail }) }];
    } catch (error) {
      return [name, { status: 'unavailable', detail: reasonOf(error) }];
    }
  }
}

class SearchRedError extends Error {
  readonly code = 'search.red';
}

/** The route is public: the kind of failure, not addresses or names of the database. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
