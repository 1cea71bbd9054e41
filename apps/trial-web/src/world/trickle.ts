import { type NewsSiteId } from '../trial-post.js';
import { NEWS_SITES } from './newsroom.js';
import { SILENT_SITE } from './write-history.js';
import { THREAD_TITLES } from './thread-titles.js';
import { type TrialStage } from './trial-stage.js';
import { byActivity, openThread, type TrialThread } from './trial-thread.js';

const EVENTS = { forum: 58, comment: 22, news: 9, edit: 9 };
const NEW_THREAD = 0.12;
/** New posts go to the threads that moved last. */
const LIVE_THREADS = 7;

/** Adds what happens after the opening of the trial web, one event at every step of time. */
export class Trickle {
  private played = 0;

  /** @param stepMs milliseconds between two events; 0 stops the trickle */
  constructor(
    private readonly stage: TrialStage,
    private readonly start: Date,
    private readonly stepMs: number,
  ) {}

  /** Plays all events that are due this many milliseconds after the start. */
  advance(elapsedMs: number): void {
    if (this.stepMs <= 0) return;
    const due = Math.floor(elapsedMs / this.stepMs);
    while (this.played < due) {
      this.played += 1;
      this.play(new Date(this.start.getTime() + this.played * this.stepMs));
    }
  }

  private play(at: Date): void {
    switch (this.stage.random.weighted(EVENTS)) {
      case 'forum':
        this.playForum(at);
        break;
      case 'comment':
        this.stage.comment(this.livePagePost(), at);
        break;
      case 'news':
        this.stage.article(this.liveNewsSite(), at);
        break;
      case 'edit':
        this.playEdit(at);
        break;
    }
  }

  private playForum(at: Date): void {
    const { random } = this.stage;
    const site = random.chance(0.55) ? 'trial-que-nha' : 'trial-hoi-dap-an-sinh';
    if (!random.chance(NEW_THREAD)) {
      this.stage.postIn(random.pick(this.live(site)), at);
      return;
    }
    const [topic, titles] = random.pick(Object.entries(THREAD_TITLES) as TitlesEntry[]);
    const title = this.stage.titled(random.pick(titles), at);
    this.stage.postIn(openThread(site, title, { topic }), at);
  }

  private playEdit(at: Date): void {
    const { random } = this.stage;
    const thread = random.pick(this.live(random.pick(['trial-que-nha', 'trial-hoi-dap-an-sinh'])));
    const post = random.pick(thread.posts.slice(-8));
    const text = `${post.text} ${this.stage.afterthought(at)}`;
    this.stage.world.edit(thread, post.place.number, at, text);
  }

  private live(site: TrialThread['site']): TrialThread[] {
    return byActivity(this.stage.world.threadsOf(site))
      .filter((thread) => !thread.rumour || this.stage.random.chance(0.2))
      .slice(0, LIVE_THREADS);
  }

  private livePagePost(): string {
    return this.stage.random.pick(this.stage.world.pagePosts.slice(-3)).externalId;
  }

  private liveNewsSite(): NewsSiteId {
    return this.stage.random.pick(NEWS_SITES.filter((site) => site !== SILENT_SITE));
  }
}

type TitlesEntry = [NonNullable<TrialThread['topic']>, readonly string[]];
