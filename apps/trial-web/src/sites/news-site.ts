import { type ArticlePlace, type NewsSiteId, type TrialPost } from '../trial-post.js';
import { type TrialWorld } from '../world/trial-world.js';
import { escapeHtml, htmlPage } from './html.js';
import { HTML, type SiteAnswer, type SiteHandler } from './origin-server.js';
import {
  monthlySitemap,
  robotsTxt,
  sitemapIndex,
  TRAP_FOLDER,
  TRAP_PATH,
} from './robots-and-sitemaps.js';

export type Article = TrialPost<ArticlePlace>;

/** What differs from one CMS family to the next. */
export interface NewsFamily {
  readonly site: NewsSiteId;
  readonly name: string;
  readonly feedPath: string;
  /** The article's page. @param related other articles to advertise between the paragraphs */
  readonly articlePage: (article: Article, related: readonly Article[], name: string) => string;
  readonly feed: (articles: readonly Article[], origin: string, name: string) => SiteAnswer;
  readonly listItem: (article: Article) => string;
}

const PER_LIST = 20;
const PER_FEED = 30;

/** Serves a paper: home, sections, articles, feed, sitemaps and robots.txt. */
export function newsSite(family: NewsFamily, world: TrialWorld, trapped: () => void): SiteHandler {
  const origin = world.originOf(family.site);
  return (url) => {
    const articles = world.articlesOf(family.site);
    const newestFirst = [...articles].reverse();
    switch (url.pathname) {
      case '/':
        return listPage(family, newestFirst, '');
      case '/robots.txt':
        return robotsTxt(origin, [TRAP_FOLDER, '/tim-kiem']);
      case '/sitemap.xml':
        return sitemapIndex(origin, articles);
      case family.feedPath:
        return family.feed(newestFirst.slice(0, PER_FEED), origin, family.name);
      case TRAP_PATH:
        trapped();
        return trapPage();
      default:
        return (
          monthlySitemap(url.pathname, articles) ??
          sectionPage(family, newestFirst, url.pathname) ??
          articleAnswer(family, articles, url.pathname)
        );
    }
  };
}

function sectionPage(
  family: NewsFamily,
  newestFirst: readonly Article[],
  path: string,
): SiteAnswer | null {
  const category = /^\/chuyen-muc\/([a-z-]+)$/.exec(path)?.[1];
  const own = newestFirst.filter((article) => article.place.category === category);
  return category && own.length > 0 ? listPage(family, own, category) : null;
}

function articleAnswer(
  family: NewsFamily,
  articles: readonly Article[],
  path: string,
): SiteAnswer | null {
  const index = articles.findIndex((article) => article.place.path === path);
  const article = articles[index];
  if (!article) return null;
  // Only older articles are advertised, so that a page keeps its bytes once it is published.
  const related = articles.slice(Math.max(0, index - 3), index);
  const body = family.articlePage(article, related, family.name);
  return { type: HTML, body, lastModified: article.publishedAt };
}

function listPage(family: NewsFamily, list: readonly Article[], category: string): SiteAnswer {
  const sections = [...new Set(list.map((article) => article.place.category))].sort();
  const menu = sections.map((name) => `<a href="/chuyen-muc/${name}">${name}</a>`).join(' ');
  const items = list.slice(0, PER_LIST).map(family.listItem).join('\n');
  const body = htmlPage(
    `<title>${escapeHtml(family.name)}${category ? ` - ${category}` : ''}</title>\n<link rel="alternate" type="application/rss+xml" href="${family.feedPath}">`,
    `<header><a href="/">${escapeHtml(family.name)}</a><nav>${menu}</nav></header>\n<main>\n${items}\n</main>\n<footer><a href="${TRAP_PATH}">Góc biên tập</a></footer>`,
  );
  return { type: HTML, body, lastModified: list[0]?.publishedAt };
}

function trapPage(): SiteAnswer {
  const body = htmlPage(
    '<title>Bản thảo chưa duyệt</title>\n<meta name="robots" content="noindex">',
    '<article><h1>Bản thảo chưa duyệt</h1><p>Trang nội bộ của toà soạn, robots.txt không cho thu thập.</p></article>',
  );
  return { type: HTML, body };
}
