import { type PostFacets, type PostHitPage, type PostQuery, type SearchDocument } from '#domain';
import { Highlighter } from '../text/highlight.js';
import { type Tokenize } from '../text/tokenize.js';
import { toFacets } from './facets.js';
import { type QueryText } from './parse-query-text.js';
import { encodeCursor } from './search-cursor.js';

/** What an engine found. */
export interface Found {
  /** In order; one more than the limit when another page follows. */
  readonly documents: readonly SearchDocument[];
  /** Null unless the query asks for it. */
  readonly total: number | null;
  /** Those that the query names. */
  readonly facets: Partial<PostFacets>;
}

/** Cuts what an engine found to the page asked for and marks the words in it. */
export function toHitPage(
  query: PostQuery,
  text: QueryText,
  found: Found,
  tokenize: Tokenize,
): PostHitPage {
  const shown = found.documents.slice(0, query.limit);
  const last = found.documents.length > query.limit ? shown.at(-1) : undefined;
  const highlighter = new Highlighter(text.terms, tokenize);
  return {
    hits: shown.map((document) => ({
      document,
      highlights: highlighter.spansIn(document.text),
      titleHighlights: highlighter.spansIn(document.title),
    })),
    total: found.total,
    facets: found.facets,
    nextCursor: last ? encodeCursor(last) : null,
  };
}

/** @returns what is found when nothing can match. */
export function foundNothing(query: PostQuery): Found {
  return {
    documents: [],
    total: query.total ? 0 : null,
    facets: toFacets(query.facets, () => []),
  };
}
