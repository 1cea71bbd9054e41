import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { type Response } from 'express';
import { type LiveEventMessage } from '#contracts';
import { type LiveEvent, LiveEvents } from '#domain';
import { type LiveSession, Sessions } from '#identity';

const HEARTBEAT_MS = 15_000;
const RETRY_MS = 3_000;
const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
};

/**
 * The open streams of server-sent events. A heartbeat keeps proxies from closing them and ends
 * those whose session has ended.
 */
@Injectable()
export class LiveStreams implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(LiveStreams.name);
  private readonly streams = new Map<Response, string>();
  private heartbeat: NodeJS.Timeout | undefined;
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly events: LiveEvents,
    private readonly sessions: Sessions,
  ) {}

  onModuleInit(): void {
    this.unsubscribe = this.events.subscribe((event) => this.send(event));
    this.heartbeat = setInterval(() => void this.beat(), HEARTBEAT_MS).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.heartbeat);
    this.unsubscribe?.();
    for (const stream of this.streams.keys()) stream.end();
  }

  /** Makes a response a stream, until its client leaves or its session ends. */
  open(session: LiveSession, response: Response): void {
    this.streams.set(response, session.tokenHash);
    response.on('close', () => this.streams.delete(response));
    response.writeHead(200, HEADERS);
    response.write(`retry: ${RETRY_MS}\n\n`);
  }

  /** Ends the streams of a session. */
  closeSession(tokenHash: string): void {
    for (const [stream, owner] of this.streams) {
      if (owner === tokenHash) stream.end();
    }
  }

  private send(event: LiveEvent): void {
    const message: LiveEventMessage = event;
    const line = `data: ${JSON.stringify(message)}\n\n`;
    for (const stream of this.streams.keys()) stream.write(line);
  }

  private async beat(): Promise<void> {
    for (const stream of this.streams.keys()) stream.write(': còn kết nối\n\n');
    for (const tokenHash of new Set(this.streams.values())) {
      try {
        if (!(await this.sessions.isLive(tokenHash))) this.closeSession(tokenHash);
      } catch (error) {
        // The database is away: who was let in stays in until it can be asked again.
        this.logger.warn(error instanceof Error ? error.message : String(error));
        return;
      }
    }
  }
}
