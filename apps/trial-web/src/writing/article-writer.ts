import { type ArticleTemplate, articleText } from '../content/article-template.js';
import { type TrialLabel } from '../trial-post.js';
import { fillText } from './fill-text.js';
import { labelOf } from './label.js';
import { type WritingKnowledge } from './message-writer.js';
import { isUsable } from './usable.js';

export interface WrittenArticle {
  readonly title: string;
  readonly category: string;
  readonly sapo: string;
  readonly paragraphs: readonly string[];
  readonly text: string;
  readonly label: TrialLabel;
}

/** Writes news articles from a stock of templates; no two have the same text. */
export class ArticleWriter {
  private stack: ArticleTemplate[] = [];

  constructor(
    private readonly stock: readonly ArticleTemplate[],
    private readonly knowledge: WritingKnowledge,
  ) {}

  /** @returns null when nothing new can be written on the day. */
  write(at: Date): WrittenArticle | null {
    for (let attempt = 0; attempt < this.stock.length * 4; attempt += 1) {
      const article = this.compose(this.draw(), at);
      if (article && !this.knowledge.written.has(article.text)) {
        this.knowledge.written.add(article.text);
        return article;
      }
    }
    return null;
  }

  private draw(): ArticleTemplate {
    if (this.stack.length === 0) this.stack = this.knowledge.random.shuffle(this.stock);
    const template = this.stack.pop();
    if (!template) throw new RangeError('There are no article templates.');
    return template;
  }

  private compose(template: ArticleTemplate, at: Date): WrittenArticle | null {
    const { random, facts, narratives } = this.knowledge;
    if (!isUsable(template.truth, at, facts, narratives)) return null;
    const parts = [random.pick(template.titles), template.sapo, ...template.paragraphs];
    const filled = fillText(parts, at, facts, random);
    if (!filled) return null;
    const [title = '', sapo = '', ...paragraphs] = filled.parts;
    return {
      title,
      category: template.category,
      sapo,
      paragraphs,
      text: articleText(title, sapo, paragraphs),
      label: labelOf(template.truth, narratives, filled.factIds),
    };
  }
}
