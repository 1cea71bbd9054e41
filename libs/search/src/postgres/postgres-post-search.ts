import {
  type IndexRejection,
  type PostHitPage,
  type PostQuery,
  PostSearch,
  type SearchDocument,
  type SearchHealth,
  type SqlConnection,
  type TransactionRunner,
} from '#domain';
import { toFacets } from '../query/facets.js';
import { type Found, foundNothing, toHitPage } from '../query/hit-page.js';
import { parseQueryText, type QueryText } from '../query/parse-query-text.js';
import { decodeCursor } from '../query/search-cursor.js';
import { comparedWords, mostSimilar } from '../text/most-similar.js';
import { tellingWords } from '../text/similarity.js';
import { type Tokenize } from '../text/tokenize.js';
import { buildDocuments, buildMatches, buildWalk, type MatchRow } from './build-search.js';
import { type Statement } from './conditions.js';
import { DOCUMENT_COLUMNS, INDEX_SQL, indexRows } from './search-document.row.js';
import { anyOf } from './term-conditions.js';
import { WordFrequencies } from './word-frequencies.js';

/** Looks at 2,000 posts that share a rare word, and compares the 60 that share most. */
const CANDIDATES_SQL = `
  SELECT ${DOCUMENT_COLUMNS} FROM (
    SELECT * FROM search_documents
    WHERE exact @@ $1::tsquery AND relevant AND post_id::text <> $2 LIMIT 2000
  ) d
  ORDER BY ts_rank(d.exact, $1::tsquery) DESC, d.published_at DESC, d.post_id LIMIT 60`;

/** Documents of one statement. */
const WRITTEN_AT_ONCE = 125;

const UNFINISHED_SQL = `
  SELECT indexrelid::regclass::text AS name FROM pg_index
  WHERE indrelid = 'search_documents'::regclass AND NOT indisvalid`;

/** The search engine that needs nothing but PostgreSQL. */
export class PostgresPostSearch extends PostSearch {
  private readonly frequencies: WordFrequencies;

  constructor(
    private readonly sql: SqlConnection,
    private readonly transactions: TransactionRunner,
    private readonly tokenize: Tokenize,
  ) {
    super();
    this.frequencies = new WordFrequencies(sql);
  }

  /** The table is made by a migration. */
  override async prepare(): Promise<{ empty: boolean }> {
    const rows = await this.sql.query(`SELECT 1 FROM search_documents LIMIT 1`);
    return { empty: rows.length === 0 };
  }

  /** What PostgreSQL stores, it stores whole: nothing is refused. */
  override async index(documents: readonly SearchDocument[]): Promise<IndexRejection[]> {
    // Whoever writes the same posts at the same time takes their rows in this order too.
    const ordered = [...documents].sort(byPostId);
    let written: Promise<unknown> = Promise.resolve();
    for (let from = 0; from < ordered.length; from += WRITTEN_AT_ONCE) {
      // The words of these are cut while the server writes those before.
      const rows = indexRows(ordered.slice(from, from + WRITTEN_AT_ONCE), this.tokenize);
      await written;
      written = this.sql.query(INDEX_SQL, [rows]);
      // A failure is met at the next `await`, not before.
      written.catch(() => null);
      // The statement leaves before the next words are cut.
      await new Promise(setImmediate);
    }
    await written;
    return [];
  }

  /**
   * Documents are replaced where they stand; their indices are then built beside and swapped.
   * What a rebuild that was killed left unfinished would slow down every write, so it goes first.
   */
  override async rebuild(
    documents: AsyncIterable<readonly SearchDocument[]>,
  ): Promise<IndexRejection[]> {
    for await (const batch of documents) await this.index(batch);
    const unfinished = await this.sql.query<{ name: string }>(UNFINISHED_SQL);
    for (const { name } of unfinished) await this.sql.query(`DROP INDEX CONCURRENTLY ${name}`);
    await this.sql.query(`REINDEX TABLE CONCURRENTLY search_documents`);
    return [];
  }

  override async search(query: PostQuery): Promise<PostHitPage> {
    if (query.cursor !== null) decodeCursor(query.cursor);
    const text = parseQueryText(query.text, this.tokenize);
    const found = text.hopeless ? foundNothing(query) : await this.find(query, text);
    return toHitPage(query, text, found, this.tokenize);
  }

  override async findSimilar(
    postId: string,
    text: string,
    limit: number,
  ): Promise<SearchDocument[]> {
    const words = comparedWords(text, this.tokenize);
    const telling = tellingWords(words, await this.frequencies.byWord());
    if (telling.length === 0) return [];
    const rows = await this.sql.query<SearchDocument>(CANDIDATES_SQL, [anyOf(telling), postId]);
    return mostSimilar(words, rows, limit, this.tokenize);
  }

  override async count(): Promise<number> {
    const [row] = await this.sql.query<{ documents: number }>(
      `SELECT count(*)::integer AS documents FROM search_documents`,
    );
    return row?.documents ?? 0;
  }

  override async health(): Promise<SearchHealth> {
    await this.sql.query(`SELECT 1 FROM search_documents LIMIT 1`);
    return { engine: 'postgresql', colour: 'green' };
  }

  /** A page alone is looked for where the newest stand; what counts all matches collects them. */
  private async find(query: PostQuery, text: QueryText): Promise<Found> {
    const counts = query.total || query.facets.length > 0;
    if (!counts) {
      const documents = await this.read<SearchDocument>(buildWalk(query, text));
      if (documents.length > query.limit) return { documents, total: null, facets: {} };
    }
    const matches = buildMatches(query, text);
    const rows = await (text.terms.length > 0
      ? this.readByIndex<MatchRow>(matches)
      : this.read<MatchRow>(matches));
    const ids = valuesOf(rows, 'hit').map(({ value }) => value);
    const documents = ids.length > 0 ? await this.read<SearchDocument>(buildDocuments(ids)) : [];
    return {
      documents,
      total: valuesOf(rows, 'total')[0]?.count ?? null,
      facets: toFacets(query.facets, (facet) => valuesOf(rows, facet)),
    };
  }

  /**
   * The server does not know what fetching a vector from beside its row costs: for a word that most
   * documents hold it would rather read every vector than the index.
   */
  private readByIndex<Row extends object>(statement: Statement): Promise<Row[]> {
    return this.transactions.run(async () => {
      await this.sql.query('SET LOCAL enable_seqscan = off');
      return this.read<Row>(statement);
    });
  }

  private read<Row extends object>({ sql, parameters }: Statement): Promise<Row[]> {
    return this.sql.query<Row>(sql, parameters);
  }
}

function byPostId(one: SearchDocument, other: SearchDocument): number {
  return one.postId < other.postId ? -1 : Number(one.postId > other.postId);
}

function valuesOf(rows: readonly MatchRow[], wanted: MatchRow['part']) {
  return rows.filter(({ part }) => part === wanted).map(({ value, count }) => ({ value, count }));
}
