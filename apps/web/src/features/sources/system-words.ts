import { type SystemView } from '#contracts';
import { text } from '../../catalogue/text.js';
import { formatDuration, formatNumber, formatPace } from '../../ui/format.js';
import { type IconName } from '../../ui/icon.js';
import { type Tone } from '../../ui/verdict-look.js';

/** Something that is told by icon, word and colour. */
export interface StateWords {
  readonly icon: IconName;
  readonly tone: Tone;
  readonly state: string;
  readonly more: string;
}

const words = text.sources.system;

const COLOURS: Record<
  NonNullable<SystemView['search']['colour']>,
  { readonly icon: IconName; readonly tone: Tone }
> = {
  green: { icon: 'check-circle', tone: 'acc' },
  yellow: { icon: 'warning', tone: 'out' },
  red: { icon: 'blocked', tone: 'fab' },
};

/** @returns the colour of the search cluster in words. */
export function clusterWords({ colour }: SystemView['search']): StateWords {
  if (colour === null) return { icon: 'silent', tone: 'fab', ...words.noAnswer };
  return { ...COLOURS[colour], ...words.colours[colour] };
}

/** A document is visible within seconds; whoever waits longer waits for something that is not well. */
const SLOW_MS = 60_000;
const STUCK_MS = 10 * 60_000;

/** @returns how far the index is behind, as of the moment the answer was given. */
export function lagWords({ index, checkedAt }: SystemView): StateWords {
  const { waiting, oldestAt } = index;
  if (waiting === 0 || oldestAt === null) {
    return { icon: 'check-circle', tone: 'acc', state: words.noLag, more: words.noLagMore };
  }
  const late = Math.max(0, Date.parse(checkedAt) - Date.parse(oldestAt));
  const duration = late < 60_000 ? formatPace(Math.round(late / 1_000)) : formatDuration(late);
  const state = words.lag(formatNumber(waiting));
  const more = words.late(duration);
  if (late < SLOW_MS) return { icon: 'clock', tone: 'acc', state, more };
  return late < STUCK_MS
    ? { icon: 'clock', tone: 'out', state, more }
    : { icon: 'warning', tone: 'fab', state, more: words.stuck(duration) };
}

/** @returns the background work, all kinds together. */
export function workWords({ jobs }: SystemView): StateWords {
  const sum = (count: 'waiting' | 'active' | 'dead') =>
    jobs.reduce((total, job) => total + job[count], 0);
  const dead = sum('dead');
  return {
    icon: dead > 0 ? 'warning' : 'check-circle',
    tone: dead > 0 ? 'dis' : 'acc',
    state: words.work(formatNumber(sum('waiting')), formatNumber(sum('active'))),
    more: dead > 0 ? words.dead(formatNumber(dead)) : words.noDead,
  };
}

/** @returns how far posts follow a change of facts, stories or models. */
export function reanalysisWords({ reanalysis }: SystemView): StateWords {
  if (reanalysis === null) {
    const { notReanalysing: state, notReanalysingMore: more } = words;
    return { icon: 'check-circle', tone: 'acc', state, more };
  }
  const { posts, done, changed } = reanalysis;
  return {
    icon: 'clock',
    tone: 'acc',
    state: words.reanalysed(formatNumber(done), formatNumber(posts)),
    more: words.reanalysisChanged(formatNumber(changed)),
  };
}
