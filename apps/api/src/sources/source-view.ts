import { type SourceView } from '#contracts';
import { type Source, type SourceActivity } from '#domain';

/** A source as the list shows it; settings of access stay inside. */
export function toSourceView(source: Source, activity: SourceActivity | undefined): SourceView {
  const { state } = source;
  return {
    id: source.id,
    set: source.set,
    name: source.name,
    kind: source.kind,
    channel: source.channel,
    url: source.url,
    official: source.official,
    enabled: source.enabled,
    health: state.health,
    running: state.running,
    everySeconds: source.everySeconds,
    intervalSeconds: state.intervalSeconds,
    nextRunAt: isoOrNull(state.nextRunAt),
    lastRunAt: isoOrNull(state.lastRunAt),
    lastSuccessAt: isoOrNull(state.lastSuccessAt),
    lastNewPostAt: isoOrNull(state.lastNewPostAt),
    consecutiveFailures: state.consecutiveFailures,
    lastFailure: state.lastFailure && {
      code: state.lastFailure.code,
      message: state.lastFailure.message,
      at: state.lastFailure.at.toISOString(),
    },
    posts: activity?.posts ?? 0,
    flagged: activity?.flagged ?? 0,
    daily: [...(activity?.daily ?? [])],
  };
}

function isoOrNull(instant: Date | null): string | null {
  return instant?.toISOString() ?? null;
}
