import { type SearchDocument } from '#domain';
import { type Tokenize } from './tokenize.js';
import { vectorText } from './vector-text.js';

/** Select list that reads a document as it is in the domain, alias `d`. */
export const DOCUMENT_COLUMNS = `d.post_id AS "postId", d.revision, d.source_id AS "sourceId",
  d.channel, d.url, d.title, d.text, d.published_at AS "publishedAt", d.relevant, d.topics,
  d.sentiment, d.stance, d.verdict, d.flag, d.risk`;

/** Inserts documents given as JSON ($1); an older revision never replaces a newer one. */
export const INDEX_SQL = `
  INSERT INTO search_documents AS d (post_id, revision, source_id, channel, url, title, text,
    published_at, relevant, topics, sentiment, stance, verdict, flag, risk, exact, folded)
  SELECT i."postId", i.revision, i."sourceId", i.channel, i.url, i.title, i.text, i."publishedAt",
    i.relevant, i.topics, i.sentiment, i.stance, i.verdict, i.flag, i.risk, i.exact::tsvector,
    i.folded::tsvector
  FROM json_to_recordset($1::json) AS i ("postId" uuid, revision integer, "sourceId" text,
    channel text, url text, title text, text text, "publishedAt" timestamptz, relevant boolean,
    topics text[], sentiment text, stance text, verdict text, flag boolean,
    risk double precision, exact text, folded text)
  ORDER BY i."postId"
  ON CONFLICT (post_id) DO UPDATE SET revision = excluded.revision,
    source_id = excluded.source_id, channel = excluded.channel, url = excluded.url,
    title = excluded.title, text = excluded.text, published_at = excluded.published_at,
    relevant = excluded.relevant, topics = excluded.topics, sentiment = excluded.sentiment,
    stance = excluded.stance, verdict = excluded.verdict, flag = excluded.flag,
    risk = excluded.risk, exact = excluded.exact, folded = excluded.folded
  WHERE excluded.revision >= d.revision`;

/** Longer texts are found by their beginning. UTF-16 units. */
const SEARCHABLE_LENGTH = 200_000;

/** @returns the JSON parameter of the statement: each post once, at its newest revision. */
export function indexRows(documents: readonly SearchDocument[], tokenize: Tokenize): string {
  const newest = new Map<string, SearchDocument>();
  for (const document of documents) {
    const known = newest.get(document.postId);
    if (!known || known.revision <= document.revision) newest.set(document.postId, document);
  }
  return JSON.stringify([...newest.values()].map((document) => withVectors(document, tokenize)));
}

function withVectors(document: SearchDocument, tokenize: Tokenize) {
  const whole = `${document.title ?? ''}\n${document.text}`;
  const { exact, folded } = tokenize(whole.slice(0, SEARCHABLE_LENGTH));
  return { ...document, exact: vectorText(exact), folded: vectorText(folded) };
}
