import { type Topic } from '#domain';

import { OFFICE, PEOPLE } from '../content/flourishes.js';
import { MESSAGES } from '../content/messages.js';
import { PAGE_POSTS } from '../content/page-posts.js';
import { RUMOUR_MESSAGES, RUMOUR_WARNING } from '../content/rumour-spike.js';
import { type PostKind } from '../trial-post.js';
import { FactBook, type TrialFact } from '../writing/fact-book.js';
import { fillText } from '../writing/fill-text.js';
import { MessageWriter, type WritingKnowledge } from '../writing/message-writer.js';
import { SeededRandom } from '../writing/seeded-random.js';
import { type TrialNarrative } from '../writing/trial-narrative.js';
import { AFTERTHOUGHTS } from './afterthoughts.js';
import { KindBag } from './kind-bag.js';
import { EVERYDAY, OFFICIAL, OPENING, RUMOUR } from './mixture.js';
import { type Newsroom, openNewsroom } from './newsroom.js';
import { type TrialThread } from './trial-thread.js';
import { TrialWorld } from './trial-world.js';

/** In a thread about nothing of ours everything only sounds alike. */
const OFF_TOPIC: Topic = 'other';

export interface TrialWebOptions {
  /** The moment the trial web opens: the history ends here. */
  readonly now: Date;
  readonly seed: number;
  readonly facts: readonly TrialFact[];
  readonly narratives: readonly TrialNarrative[];
  /** Origins of the six sites; article addresses are built on them. */
  readonly origins: readonly string[];
}

/** The world with all who write in it. */
export class TrialStage {
  readonly random: SeededRandom;
  readonly world: TrialWorld;
  readonly newsroom: Newsroom;
  private readonly knowledge: WritingKnowledge;
  private readonly kinds: Readonly<Record<'everyday' | 'rumour' | 'official' | 'opening', KindBag>>;
  private readonly everyday: MessageWriter;
  private readonly rumour: MessageWriter;
  private readonly page: MessageWriter;
  private readonly warning: MessageWriter;

  constructor(options: TrialWebOptions) {
    this.random = new SeededRandom(options.seed);
    this.knowledge = {
      facts: new FactBook(options.facts),
      narratives: new Map(options.narratives.map((narrative) => [narrative.id, narrative])),
      random: this.random,
      written: new Set(),
    };
    this.world = new TrialWorld(this.random, options.origins);
    this.newsroom = openNewsroom(this.knowledge);
    this.kinds = {
      everyday: new KindBag(EVERYDAY, this.random),
      rumour: new KindBag(RUMOUR, this.random),
      official: new KindBag(OFFICIAL, this.random),
      opening: new KindBag(OPENING, this.random),
    };
    this.everyday = new MessageWriter(MESSAGES, this.knowledge, PEOPLE);
    const warnings = { communication: [RUMOUR_WARNING] };
    this.warning = new MessageWriter(warnings, this.knowledge, OFFICE);
    this.page = new MessageWriter({ communication: PAGE_POSTS }, this.knowledge, OFFICE);
    this.rumour = new MessageWriter({ communication: RUMOUR_MESSAGES }, this.knowledge, PEOPLE);
  }

  /** Writes the next post of a thread: an opening, an answer, or one more voice in the rumour. */
  postIn(thread: TrialThread, at: Date): void {
    const opening = thread.posts.length === 0;
    const strays = this.random.chance(0.15) && !opening;
    const kind = this.kindFor(thread);
    const topic = thread.topic && !strays ? thread.topic : null;
    const writer = thread.rumour ? this.rumour : this.everyday;
    const message = writer.write({ kind, at, topic });
    if (message) this.world.addThreadPost(thread, at, message);
  }

  /** @returns the object id of the page's new post; about the rumour the page can only warn. */
  pagePost(at: Date, rumour = false): string | null {
    const kind = rumour ? 'denial' : this.kinds.official.draw();
    const writer = rumour ? this.warning : this.page;
    const message = writer.write({ kind, at, topic: null });
    return message ? this.world.addPagePost(at, message) : null;
  }

  comment(pagePostId: string, at: Date, rumour = false): void {
    const kind = this.kinds[rumour ? 'rumour' : 'everyday'].draw();
    const writer = rumour ? this.rumour : this.everyday;
    const message = writer.write({ kind, at, topic: null });
    if (message) this.world.addComment(pagePostId, at, message);
  }

  article(site: keyof Newsroom, at: Date): void {
    const article = this.newsroom[site].write(at);
    if (article) this.world.addArticle(site, at, article);
  }

  /** Fills the slots of a thread title. */
  titled(template: string, at: Date): string {
    return fillText([template], at, this.knowledge.facts, this.random)?.parts[0] ?? template;
  }

  /** @returns a sentence that an author adds when editing. */
  afterthought(at: Date): string {
    return this.titled(this.random.pick(AFTERTHOUGHTS), at);
  }

  private kindFor(thread: TrialThread): PostKind {
    if (thread.topic === OFF_TOPIC) return 'look-alike';
    if (thread.rumour) return this.kinds.rumour.draw();
    return this.kinds[thread.posts.length === 0 ? 'opening' : 'everyday'].draw();
  }
}
