import { type Source, type SourceFailure, type SourceState } from '#domain';
import { type SourceRecord } from './source.record.js';

function toFailure(record: SourceRecord): SourceFailure | null {
  if (record.failureCode === null || record.failureAt === null) return null;
  return {
    code: record.failureCode,
    message: record.failureMessage ?? '',
    at: record.failureAt,
  };
}

function toState(record: SourceRecord, now: Date): SourceState {
  return {
    health: record.health,
    nextRunAt: record.nextRunAt,
    intervalSeconds: record.intervalSeconds,
    lastRunAt: record.lastRunAt,
    lastSuccessAt: record.lastSuccessAt,
    lastNewPostAt: record.lastNewPostAt,
    consecutiveFailures: record.consecutiveFailures,
    lastFailure: toFailure(record),
    running: record.runUntil !== null && record.runUntil > now,
  };
}

/** @param now decides whether the lease of a run is still live. */
export function toSource(record: SourceRecord, now: Date): Source {
  return {
    id: record.id,
    set: record.sourceSet,
    name: record.name,
    kind: record.kind,
    channel: record.channel,
    url: record.url,
    feeds: record.feeds,
    sitemaps: record.sitemaps,
    everySeconds: record.everySeconds,
    official: record.official,
    pageId: record.pageId,
    apiVersion: record.apiVersion,
    accessTokenEnv: record.accessTokenEnv,
    enabled: record.enabled,
    state: toState(record, now),
  };
}
