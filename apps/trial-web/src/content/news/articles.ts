import { type ArticleTemplate } from '../article-template.js';
import { EXPLAINERS } from './explainers.js';
import { ASIDE, MISLEADING, WARNINGS } from './warnings.js';

/** All article templates of the three papers. */
export const ARTICLES: readonly ArticleTemplate[] = [
  ...EXPLAINERS,
  ...WARNINGS,
  ...MISLEADING,
  ...ASIDE,
];
