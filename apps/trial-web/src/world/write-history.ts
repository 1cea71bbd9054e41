import { type Topic } from '#domain';

import { type ForumId, type NewsSiteId } from '../trial-post.js';
import { drawInstant, type Habit } from '../writing/rhythm.js';
import { DAY_MS, HOUR_MS } from '../writing/vietnam-time.js';
import {
  OFF_TOPIC_TITLE,
  PINNED_TITLE,
  RUMOUR_TITLES,
  STICKY_TITLE,
  THREAD_TITLES,
} from './thread-titles.js';
import { type TrialStage } from './trial-stage.js';
import { openThread, type TrialThread } from './trial-thread.js';

const HISTORY_DAYS = 120;
/** The rumour breaks out this long before the present and burns for a day and a half. */
const RUMOUR_BEFORE_HOURS = 62;
const RUMOUR_HOURS = 36;
/** One paper publishes nothing any more. */
export const SILENT_SITE: NewsSiteId = 'trial-tieng-lang';
const SILENT_DAYS = 9;

/** Something that happens at a moment of the history. */
interface Scene {
  readonly at: Date;
  readonly play: (at: Date) => void;
}

/** Plays the 120 days before `now` on the stage, in the order of time. */
export function writeHistory(stage: TrialStage, now: Date): void {
  const scenes = [...forumScenes(stage, now), ...newsScenes(stage, now), ...pageScenes(stage, now)];
  scenes.sort((a, b) => a.at.getTime() - b.at.getTime());
  scenes.forEach((scene) => scene.play(scene.at));
  reviseSome(stage, now);
  stage.world.posts.sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime());
}

function before(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() - milliseconds);
}

function rumourTimes(stage: TrialStage, now: Date, count: number): Date[] {
  const from = before(now, RUMOUR_BEFORE_HOURS * HOUR_MS);
  const to = new Date(from.getTime() + RUMOUR_HOURS * HOUR_MS);
  return times(stage, 'people', from, to, count);
}

function times(stage: TrialStage, habit: Habit, from: Date, to: Date, count: number): Date[] {
  const drawn = Array.from({ length: count }, () => drawInstant(stage.random, habit, from, to));
  return drawn.sort((a, b) => a.getTime() - b.getTime());
}

function forumScenes(stage: TrialStage, now: Date): Scene[] {
  const all = before(now, HISTORY_DAYS * DAY_MS);
  const threadScenes = (thread: TrialThread, moments: Date[]): Scene[] =>
    moments.map((at) => ({ at, play: () => stage.postIn(thread, at) }));
  const standing = (thread: TrialThread, count: number): Scene[] =>
    threadScenes(thread, times(stage, 'people', all, now, count));
  return [
    ...standing(openThread('trial-que-nha', STICKY_TITLE, { pinned: true }), 54),
    ...standing(openThread('trial-hoi-dap-an-sinh', PINNED_TITLE, { pinned: true }), 46),
    ...standing(openThread('trial-que-nha', OFF_TOPIC_TITLE, { topic: 'other' }), 14),
    ...(['trial-que-nha', 'trial-hoi-dap-an-sinh'] as const).flatMap((site) => [
      ...threadScenes(
        openThread(site, RUMOUR_TITLES[site], { rumour: true }),
        rumourTimes(stage, now, site === 'trial-que-nha' ? 34 : 18),
      ),
      ...topicalThreads(stage, now, site).flatMap(({ thread, moments }) =>
        threadScenes(thread, moments),
      ),
    ]),
  ];
}

/** A dozen threads for each board, each about one thing and alive for a few days to weeks. */
function topicalThreads(
  stage: TrialStage,
  now: Date,
  site: ForumId,
): { thread: TrialThread; moments: Date[] }[] {
  const { random } = stage;
  const topics = Object.entries(THREAD_TITLES) as [Topic, readonly string[]][];
  return random
    .shuffle(topics)
    .slice(0, site === 'trial-que-nha' ? 13 : 9)
    .map(([topic, titles]) => {
      const span = random.int(3, 16) * DAY_MS;
      const start = drawInstant(
        random,
        'people',
        before(now, 118 * DAY_MS),
        before(now, 2 * DAY_MS),
      );
      const end = new Date(Math.min(start.getTime() + span, now.getTime()));
      const title = stage.titled(random.pick(titles), start);
      const moments = [start, ...times(stage, 'people', start, end, random.int(4, 13))];
      return { thread: openThread(site, title, { topic }), moments };
    });
}

function newsScenes(stage: TrialStage, now: Date): Scene[] {
  const from = before(now, HISTORY_DAYS * DAY_MS);
  const of = (site: NewsSiteId, to: Date, count: number): Scene[] =>
    times(stage, 'newsroom', from, to, count).map((at) => ({
      at,
      play: () => stage.article(site, at),
    }));
  return [
    ...of('trial-som-mai', now, 28),
    ...of('trial-nhip-dan-sinh', now, 26),
    ...of(SILENT_SITE, before(now, SILENT_DAYS * DAY_MS), 22),
  ];
}

function pageScenes(stage: TrialStage, now: Date): Scene[] {
  const { random } = stage;
  const from = before(now, HISTORY_DAYS * DAY_MS);
  const own = times(stage, 'newsroom', from, before(now, 3 * DAY_MS), 16).map((at): Scene => {
    const end = new Date(Math.min(at.getTime() + random.int(1, 6) * DAY_MS, now.getTime()));
    const moments = times(stage, 'people', at, end, random.int(4, 10));
    return { at, play: () => playPagePost(stage, at, moments) };
  });
  const wordless = times(stage, 'newsroom', from, now, 2).map((at): Scene => {
    return { at, play: () => stage.world.addWordlessPagePost(at) };
  });
  const rumour = rumourTimes(stage, now, 14);
  const [first = now, ...rest] = rumour;
  const warned = { at: first, play: () => playPagePost(stage, first, rest, true) };
  return [...own, ...wordless, warned];
}

/** Comments are written with their post; they only meet one another, so order is kept among them. */
function playPagePost(stage: TrialStage, at: Date, comments: Date[], rumour = false): void {
  const pagePostId = stage.pagePost(at, rumour);
  if (pagePostId === null) return;
  comments.forEach((moment) => stage.comment(pagePostId, moment, rumour));
}

/** A twentieth of the forum posts was edited an hour or two after it was written. */
function reviseSome(stage: TrialStage, now: Date): void {
  for (const thread of stage.world.threads) {
    for (const post of [...thread.posts]) {
      const at = new Date(post.publishedAt.getTime() + stage.random.int(10, 140) * 60_000);
      if (at < now && stage.random.chance(0.05)) {
        stage.world.edit(thread, post.place.number, at, `${post.text} ${stage.afterthought(at)}`);
      }
    }
  }
}
