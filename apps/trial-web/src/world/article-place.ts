import { type ArticlePlace, type NewsSiteId } from '../trial-post.js';
import { type WrittenArticle } from '../writing/article-writer.js';
import { slugOf } from '../writing/slug.js';
import { vietnamIso } from '../writing/vietnam-time.js';

/** How each CMS family numbers an article and builds its address. */
const ADDRESSES: Record<NewsSiteId, (slug: string, at: Date, count: number) => [string, string]> = {
  'trial-som-mai': (slug, _at, count) => {
    const id = String(5_120_400 + count * 7);
    return [id, `/${slug}-${id}.html`];
  },
  'trial-nhip-dan-sinh': (slug, at, count) => {
    const stamp = vietnamIso(at).replace(/\D/g, '').slice(2, 14);
    const id = `188${stamp}${String(100 + (count % 900))}`;
    return [id, `/${slug}-${id}.chn`];
  },
  'trial-tieng-lang': (slug, _at, count) => {
    const id = String(902_300 + count * 5);
    return [id, `/${slug}-post${id}.html`];
  },
};

/** @param count how many articles the site has already */
export function articlePlace(
  site: NewsSiteId,
  at: Date,
  article: WrittenArticle,
  count: number,
): ArticlePlace {
  const [articleId, path] = ADDRESSES[site](slugOf(article.title), at, count);
  const { category, sapo, paragraphs } = article;
  return { type: 'article', articleId, path, category, sapo, paragraphs };
}
