import { type SearchDocument } from '#domain';
import { searchableWords } from '../text/searchable-words.js';
import { type Tokenize } from '../text/tokenize.js';
import { vectorText } from './vector-text.js';

/** Column and type of every field; one that is missing here does not compile. */
const COLUMNS: { readonly [Key in keyof SearchDocument]: readonly [string, string] } = {
  postId: ['post_id', 'uuid'],
  revision: ['revision', 'integer'],
  version: ['version', 'double precision'],
  sourceId: ['source_id', 'text'],
  kind: ['kind', 'text'],
  channel: ['channel', 'text'],
  url: ['url', 'text'],
  title: ['title', 'text'],
  text: ['text', 'text'],
  publishedAt: ['published_at', 'timestamptz'],
  relevant: ['relevant', 'boolean'],
  topics: ['topics', 'text[]'],
  province: ['province', 'text'],
  sentiment: ['sentiment', 'text'],
  stance: ['stance', 'text'],
  verdict: ['verdict', 'text'],
  claims: ['claims', 'jsonb'],
  flag: ['flag', 'boolean'],
  risk: ['risk', 'double precision'],
  caseStatus: ['case_status', 'text'],
};

const FIELDS = Object.entries(COLUMNS).map(([key, [column, type]]) => ({ key, column, type }));
const WORDS = ['exact', 'folded'];

/** Select list that reads a document as it is in the domain, alias `d`. */
export const DOCUMENT_COLUMNS = FIELDS.map(({ key, column }) => `d.${column} AS "${key}"`).join();

/** Inserts documents given as JSON ($1); a lower version never replaces a higher one. */
export const INDEX_SQL = `
  INSERT INTO search_documents AS d (${[...FIELDS.map(({ column }) => column), ...WORDS].join()})
  SELECT ${FIELDS.map(({ key }) => `i."${key}"`).join()}, i.exact::tsvector, i.folded::tsvector
  FROM json_to_recordset($1::json)
    AS i (${FIELDS.map(({ key, type }) => `"${key}" ${type}`).join()}, exact text, folded text)
  ORDER BY i."postId"
  ON CONFLICT (post_id) DO UPDATE
  SET ${[...FIELDS.slice(1).map(({ column }) => column), ...WORDS]
    .map((column) => `${column} = excluded.${column}`)
    .join()}
  WHERE excluded.version >= d.version`;

/** @returns the JSON parameter of the statement: each post once, at its highest version. */
export function indexRows(documents: readonly SearchDocument[], tokenize: Tokenize): string {
  const newest = new Map<string, SearchDocument>();
  for (const document of documents) {
    const known = newest.get(document.postId);
    if (!known || known.version <= document.version) newest.set(document.postId, document);
  }
  return JSON.stringify([...newest.values()].map((document) => withVectors(document, tokenize)));
}

function withVectors(document: SearchDocument, tokenize: Tokenize) {
  const parts = searchableWords(document, tokenize);
  return {
    ...document,
    // A word without diacritics is looked for in the other field.
    exact: vectorText(
      parts.map(({ exact }) => exact),
      (part, at) => parts[part]?.exact[at] !== parts[part]?.folded[at],
    ),
    folded: vectorText(parts.map(({ folded }) => folded)),
  };
}
