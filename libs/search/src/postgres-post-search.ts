import {
  type PostHitPage,
  type PostQuery,
  PostSearch,
  type SearchDocument,
  type SqlConnection,
} from '#domain';
import { buildCount, buildPage } from './build-search.js';
import { Highlighter } from './highlight.js';
import { encodeCursor } from './search-cursor.js';
import { DOCUMENT_COLUMNS, INDEX_SQL, indexRows } from './search-document.row.js';
import { pairsOf, similarity, tellingWords } from './similarity.js';
import { type Tokenize } from './tokenize.js';
import { WordFrequencies } from './word-frequencies.js';
import { anyOf, type WordQuery, wordQuery } from './word-query.js';

/** Texts are compared by their beginning. UTF-16 units. */
const COMPARED_LENGTH = 5_000;

/** Posts below say other things with the same words. Share of common word pairs, 0 to 1. */
const ALIKE = 0.2;

/** Looks at 2,000 posts that share a rare word, and compares the 60 that share most. */
const CANDIDATES_SQL = `
  SELECT ${DOCUMENT_COLUMNS} FROM (
    SELECT * FROM search_documents
    WHERE exact @@ $1::tsquery AND relevant AND post_id::text <> $2 LIMIT 2000
  ) d
  ORDER BY ts_rank(d.exact, $1::tsquery) DESC, d.published_at DESC, d.post_id LIMIT 60`;

/** The search engine that needs nothing but PostgreSQL. */
export class PostgresPostSearch extends PostSearch {
  private readonly frequencies: WordFrequencies;

  constructor(
    private readonly sql: SqlConnection,
    private readonly tokenize: Tokenize,
  ) {
    super();
    this.frequencies = new WordFrequencies(sql);
  }

  override async index(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.sql.query(INDEX_SQL, [indexRows(documents, this.tokenize)]);
  }

  override async search(query: PostQuery): Promise<PostHitPage> {
    const words = wordQuery(this.tokenize(query.text));
    const typed = query.text.trim() !== '';
    // Something was typed, but no word can be made of it: that matches nothing, not everything.
    const nothing = typed && words.exact.length + words.folded.length === 0;
    const total = nothing ? 0 : await this.countMatches(query, words);
    const page = buildPage(query, words, total);
    const rows = total === 0 ? [] : await this.sql.query<SearchDocument>(page.sql, page.parameters);
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    const highlighter = new Highlighter(words, this.tokenize);
    return {
      hits: shown.map((document) => ({
        document,
        highlights: highlighter.spansIn(document.text),
      })),
      total,
      nextCursor: last ? encodeCursor(last) : null,
    };
  }

  override async findSimilar(
    postId: string,
    text: string,
    limit: number,
  ): Promise<SearchDocument[]> {
    const { exact } = this.tokenize(text.slice(0, COMPARED_LENGTH));
    const telling = tellingWords(exact, await this.frequencies.byWord());
    if (telling.length === 0) return [];
    const rows = await this.sql.query<SearchDocument>(CANDIDATES_SQL, [anyOf(telling), postId]);
    const pairs = pairsOf(exact);
    return rows
      .map((document) => ({ document, score: similarity(pairs, this.pairsIn(document)) }))
      .filter(({ score }) => score >= ALIKE)
      .sort((left, right) => right.score - left.score)
      .slice(0, limit)
      .map(({ document }) => document);
  }

  override async count(): Promise<number> {
    const [row] = await this.sql.query<{ documents: number }>(
      `SELECT count(*)::integer AS documents FROM search_documents`,
    );
    return row?.documents ?? 0;
  }

  private async countMatches(query: PostQuery, words: WordQuery): Promise<number> {
    const { sql, parameters } = buildCount(query, words);
    const [row] = await this.sql.query<{ total: number }>(sql, parameters);
    return row?.total ?? 0;
  }

  private pairsIn(document: SearchDocument): ReadonlySet<string> {
    return pairsOf(this.tokenize(document.text.slice(0, COMPARED_LENGTH)).exact);
  }
}
