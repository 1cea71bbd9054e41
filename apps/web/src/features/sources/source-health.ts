import { type SourceView } from '#contracts';
import { type IconName } from '../../ui/icon.js';
import { type Tone } from '../../ui/verdict-look.js';

/** A state is told by icon and word; the colour only helps. */
export const HEALTH_LOOK: Record<SourceView['health'], { icon: IconName; tone: Tone }> = {
  waiting: { icon: 'clock', tone: 'non' },
  healthy: { icon: 'check-circle', tone: 'acc' },
  degraded: { icon: 'warning', tone: 'dis' },
  failing: { icon: 'silent', tone: 'fab' },
  blocked: { icon: 'blocked', tone: 'fab' },
  stopped: { icon: 'pause', tone: 'non' },
  silent: { icon: 'silent', tone: 'dis' },
};

export type SourceFilter = 'all' | 'attention' | 'stopped';

function matches(source: SourceView, filter: SourceFilter): boolean {
  const stopped = source.health === 'stopped' || !source.enabled;
  if (filter === 'all') return true;
  if (filter === 'stopped') return stopped;
  return !stopped && source.health !== 'healthy' && source.health !== 'waiting';
}

/** @returns the sources of a group. */
export function filterSources(sources: readonly SourceView[], filter: SourceFilter): SourceView[] {
  return sources.filter((source) => matches(source, filter));
}

/** Sums over all sources; `daily` ends with today. */
export function sumSources(sources: readonly SourceView[]) {
  const sum = (pick: (source: SourceView) => number) =>
    sources.reduce((total, source) => total + pick(source), 0);
  return {
    posts: sum((source) => source.posts),
    flagged: sum((source) => source.flagged),
    today: sum((source) => source.daily.at(-1) ?? 0),
    week: sum((source) => source.daily.reduce((a, b) => a + b, 0)),
  };
}
