import { type Topic } from '#domain';

import { type Voice } from '../content/flourishes.js';
import { type MessagesByTopic, type MessageTemplate } from '../content/message-template.js';
import { type PostKind, type TrialLabel } from '../trial-post.js';
import { type FactBook } from './fact-book.js';
import { fillText } from './fill-text.js';
import { labelOf } from './label.js';
import { type SeededRandom } from './seeded-random.js';
import { respell, type Spelling } from './spelling.js';
import { type TrialNarrative } from './trial-narrative.js';
import { isUsable } from './usable.js';

export interface WrittenMessage {
  readonly text: string;
  readonly spelling: Spelling;
  readonly label: TrialLabel;
}

export interface MessageWish {
  readonly kind: PostKind;
  readonly at: Date;
  /** Only texts of this topic; any topic when null or when the topic has none of the kind. */
  readonly topic: Topic | null;
}

export interface WritingKnowledge {
  readonly facts: FactBook;
  readonly narratives: ReadonlyMap<string, TrialNarrative>;
  readonly random: SeededRandom;
  /** Every text written so far, by whichever writer: a trial post is never a copy. */
  readonly written: Set<string>;
}

const ATTEMPTS = 60;

/** Writes short posts from a stock of templates, as a stack of cards: none twice before all once. */
export class MessageWriter {
  private readonly stacks = new Map<string, MessageTemplate[]>();

  constructor(
    private readonly stock: MessagesByTopic,
    private readonly knowledge: WritingKnowledge,
    private readonly voice: Voice,
  ) {}

  /**
   * @returns a text never written before; null when nothing new of the kind can be said on the day.
   */
  write(wish: MessageWish): WrittenMessage | null {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const anyTopic = attempt > ATTEMPTS / 2;
      const template = this.draw(anyTopic ? { ...wish, topic: null } : wish);
      const message = template ? this.compose(template, wish.at, attempt) : null;
      if (message && this.isNew(message.text)) return message;
    }
    return null;
  }

  private draw(wish: MessageWish): MessageTemplate | null {
    const key = `${wish.topic ?? '*'} ${wish.kind}`;
    const { random, facts, narratives } = this.knowledge;
    let stack = this.stacks.get(key) ?? [];
    if (stack.length === 0) stack = random.shuffle(this.candidates(wish));
    const template = stack.pop() ?? null;
    this.stacks.set(key, stack);
    return template && isUsable(template, wish.at, facts, narratives) ? template : null;
  }

  private candidates(wish: MessageWish): MessageTemplate[] {
    const own = wish.topic ? this.stock[wish.topic] : Object.values(this.stock).flat();
    return (own ?? []).filter((template) => template.kind === wish.kind);
  }

  private compose(template: MessageTemplate, at: Date, attempt: number): WrittenMessage | null {
    const { random, facts, narratives } = this.knowledge;
    const raw = this.flourished(template, attempt > 0 ? 0.7 : 0.3);
    const filled = fillText([raw], at, facts, random);
    if (!filled) return null;
    const spelling = random.weighted<Spelling>(this.voice.spellings);
    return {
      text: respell(filled.parts[0] ?? '', spelling, random),
      spelling,
      label: labelOf(template, narratives, filled.factIds),
    };
  }

  private flourished(template: MessageTemplate, probability: number): string {
    const { random, narratives } = this.knowledge;
    const { verdict } = labelOf(template, narratives, []);
    const { openers, closers } = this.voice.flourish(template.kind, verdict);
    const opener = random.chance(probability) ? random.pick(openers) : '';
    const closer = random.chance(probability) ? random.pick(closers) : '';
    const text = /[,:] $/.test(opener) ? lowered(template.text) : template.text;
    return `${opener}${text}${closer}`;
  }

  private isNew(text: string): boolean {
    if (this.knowledge.written.has(text)) return false;
    this.knowledge.written.add(text);
    return true;
  }
}

/** Lowers the first letter unless the first word is an abbreviation. */
function lowered(text: string): string {
  return /^\p{Lu}(\p{Lu}|\d)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
