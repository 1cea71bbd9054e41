import { createHash } from 'node:crypto';
import { type estypes } from '@elastic/elasticsearch';
import { type SearchClaim } from '#domain';
import { type IndexedDocument } from './indexed-document.js';

type Properties<T> = { readonly [Key in keyof T]-?: estypes.MappingProperty };

const KEYWORD: estypes.MappingProperty = { type: 'keyword' };
/** Kept and given back, never looked into: no limit of length. */
const KEPT: estypes.MappingProperty = { type: 'text', index: false };
/** Tokens made by the product, with their pairs for phrases. Nothing is scored by length. */
const WORDS: estypes.MappingProperty = {
  type: 'text',
  analyzer: 'words',
  norms: false,
  fields: { pairs: { type: 'text', analyzer: 'pairs', norms: false } },
};

const CLAIM: Properties<SearchClaim> = {
  start: { type: 'integer', index: false },
  end: { type: 'integer', index: false },
  verdict: KEYWORD,
  evidence: KEYWORD,
};

/** A field of the document that has no mapping does not compile. */
const PROPERTIES: Properties<IndexedDocument> = {
  postId: KEYWORD,
  revision: { type: 'integer' },
  version: { type: 'long' },
  sourceId: KEYWORD,
  kind: KEYWORD,
  channel: KEYWORD,
  url: KEPT,
  title: KEPT,
  text: KEPT,
  publishedAt: { type: 'date', format: 'epoch_millis' },
  relevant: { type: 'boolean' },
  topics: KEYWORD,
  province: KEYWORD,
  sentiment: KEYWORD,
  stance: KEYWORD,
  verdict: KEYWORD,
  claims: { dynamic: 'strict', properties: CLAIM },
  flag: { type: 'boolean' },
  risk: { type: 'double' },
  caseStatus: KEYWORD,
  exact: WORDS,
  folded: WORDS,
};

const SETTINGS: estypes.IndicesIndexSettings = {
  number_of_shards: 1,
  auto_expand_replicas: '0-1',
  refresh_interval: '1s',
  analysis: {
    // The words are cut already; only the spaces between them are left to find.
    analyzer: {
      words: { type: 'custom', tokenizer: 'whitespace' },
      pairs: { type: 'custom', tokenizer: 'whitespace', filter: ['pairs'] },
    },
    filter: {
      pairs: {
        type: 'shingle',
        min_shingle_size: 2,
        max_shingle_size: 2,
        output_unigrams: false,
      },
    },
  },
};

/** Names the form of the index; it changes with every change of mapping or analysis. */
export const INDEX_FORM = createHash('sha256')
  .update(JSON.stringify([PROPERTIES, SETTINGS]))
  .digest('hex')
  .slice(0, 12);

/** Settings and mapping of a new index. */
export const INDEX_BODY = {
  settings: SETTINGS,
  mappings: {
    dynamic: 'strict',
    _meta: { form: INDEX_FORM },
    // The words can be made again from the text.
    _source: { excludes: ['exact', 'folded'] },
    properties: PROPERTIES,
  },
} satisfies Pick<estypes.IndicesCreateRequest, 'settings' | 'mappings'>;
