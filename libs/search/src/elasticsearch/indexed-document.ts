import { type SearchDocument } from '#domain';
import { searchableWords } from '../text/searchable-words.js';
import { type Tokenize } from '../text/tokenize.js';

/** A document as Elasticsearch gives it back. */
export interface StoredDocument extends Omit<SearchDocument, 'publishedAt'> {
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
}

/** A document as Elasticsearch takes it. */
export interface IndexedDocument extends StoredDocument {
  /** Words of the title and of the text, separated by spaces. */
  readonly exact: readonly string[];
  readonly folded: readonly string[];
}

export function toIndexed(document: SearchDocument, tokenize: Tokenize): IndexedDocument {
  const parts = searchableWords(document, tokenize);
  return {
    ...document,
    publishedAt: document.publishedAt.getTime(),
    exact: parts.map(({ exact }) => exact.join(' ')),
    folded: parts.map(({ folded }) => folded.join(' ')),
  };
}

export function toDocument(stored: StoredDocument): SearchDocument {
  return { ...stored, publishedAt: new Date(stored.publishedAt) };
}
