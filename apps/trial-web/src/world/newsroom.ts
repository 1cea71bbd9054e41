import { ARTICLES } from '../content/news/articles.js';
import { type ArticleTemplate } from '../content/article-template.js';
import { type NewsSiteId } from '../trial-post.js';
import { ArticleWriter } from '../writing/article-writer.js';
import { type WritingKnowledge } from '../writing/message-writer.js';

export const NEWS_SITES: readonly NewsSiteId[] = [
  'trial-som-mai',
  'trial-nhip-dan-sinh',
  'trial-tieng-lang',
];

/** The careful paper prints nothing false; the other two copy headlines from the web. */
const ACCEPTS: Record<NewsSiteId, (template: ArticleTemplate) => boolean> = {
  'trial-som-mai': (template) => template.truth.kind !== 'wrong',
  'trial-nhip-dan-sinh': () => true,
  'trial-tieng-lang': () => true,
};

export type Newsroom = Record<NewsSiteId, ArticleWriter>;

export function openNewsroom(knowledge: WritingKnowledge): Newsroom {
  const writer = (site: NewsSiteId): ArticleWriter =>
    new ArticleWriter(ARTICLES.filter(ACCEPTS[site]), knowledge);
  return {
    'trial-som-mai': writer('trial-som-mai'),
    'trial-nhip-dan-sinh': writer('trial-nhip-dan-sinh'),
    'trial-tieng-lang': writer('trial-tieng-lang'),
  };
}
