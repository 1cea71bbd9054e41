import { type MessageTemplate } from './message-template.js';

/** A news article with slots; the truth about it is told as of a message. */
export interface ArticleTemplate {
  readonly truth: MessageTemplate;
  readonly category: string;
  readonly titles: readonly string[];
  readonly sapo: string;
  readonly paragraphs: readonly string[];
}

/** Joins the parts of an article to one text, as readers and crawlers take it. */
export function articleText(title: string, sapo: string, paragraphs: readonly string[]): string {
  return [title, sapo, ...paragraphs].join('\n\n');
}
