import { type RunResult, type Source, type SourceFailure, type SourceHealth } from '#domain';
import { type CrawlError, HostThrottledError } from '../crawl.errors.js';
import { type AllowedOrigin } from '../fetch/allowed-origin.js';
import { backoffSeconds, nextInterval } from '../pace/adaptive-interval.js';

/** From this many failed runs in a row on, a source is failing and not only degraded. */
const FAILING_AFTER = 3;

/** A longer pause asked for by robots.txt is obeyed, and the operator is told. Seconds. */
const LONG_CRAWL_DELAY = 120;

/** What a run that reached its end has seen. */
export interface FinishedRun {
  readonly newPosts: number;
  readonly changedPosts: number;
  readonly silent: boolean;
  readonly cutShort: boolean;
  readonly pageFailure: CrawlError | null;
  readonly crawlDelaySeconds: number;
}

/** @returns how a run that reached its end is stored, and when the source is due again. */
export function judgeFinished(
  source: Source,
  allowed: AllowedOrigin | null,
  run: FinishedRun,
  now: Date,
): RunResult {
  const somethingNew = run.newPosts + run.changedPosts > 0;
  const current = source.state.intervalSeconds || source.everySeconds;
  const intervalSeconds = nextInterval(current, somethingNew, allowed?.revisitSeconds ?? null);
  return {
    health: healthOf(run),
    finishedAt: now,
    nextRunAt: later(now, run.cutShort ? 0 : intervalSeconds),
    intervalSeconds,
    newPosts: run.newPosts,
    // A run that reached its end is a success, even when single pages failed on the way.
    failure: null,
  };
}

/** @returns how a run that an error of the web ended is stored. */
export function judgeFailed(
  source: Source,
  allowed: AllowedOrigin | null,
  error: CrawlError,
  newPosts: number,
  now: Date,
): RunResult {
  const failures = source.state.consecutiveFailures;
  const refused = error.disposition === 'blocked';
  const backoff = backoffSeconds(failures, refused, allowed !== null);
  const asked = error instanceof HostThrottledError ? error.retryAfterSeconds : 0;
  const stopped = error.disposition === 'stop-source';
  return {
    health: failedHealth(error, failures + 1),
    finishedAt: now,
    nextRunAt: stopped ? null : later(now, Math.max(backoff, asked)),
    intervalSeconds: source.state.intervalSeconds || source.everySeconds,
    newPosts,
    failure: failureOf(error, now),
  };
}

function healthOf(run: FinishedRun): SourceHealth {
  if (run.silent) return 'silent';
  const troubled = run.pageFailure !== null || run.crawlDelaySeconds > LONG_CRAWL_DELAY;
  return troubled ? 'degraded' : 'healthy';
}

function failedHealth(error: CrawlError, failures: number): SourceHealth {
  if (error.disposition === 'blocked') return 'blocked';
  if (error.disposition === 'stop-source') return 'stopped';
  return failures >= FAILING_AFTER ? 'failing' : 'degraded';
}

function failureOf(error: CrawlError, at: Date): SourceFailure {
  return { code: error.code, message: error.message, at };
}

function later(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}
