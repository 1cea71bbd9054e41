import { type estypes } from '@elastic/elasticsearch';
import { type FacetCount, type FacetName, type PostQuery } from '#domain';
import { toFacets } from '../query/facets.js';
import { type Found } from '../query/hit-page.js';
import { type StoredDocument, toDocument } from './indexed-document.js';

/** A bucket of terms has its key, one of days its key as a text. */
interface Bucket {
  readonly key: string | number;
  readonly key_as_string?: string;
  readonly doc_count: number;
}

export type Aggregations = Partial<Record<FacetName, { readonly buckets: readonly Bucket[] }>>;

/** @returns what was found. */
export function readResponse(
  query: PostQuery,
  response: estypes.SearchResponse<StoredDocument, Aggregations>,
): Found {
  const { hits, aggregations } = response;
  return {
    documents: documentsOf(hits.hits),
    total: query.total ? totalOf(hits) : null,
    facets: toFacets(query.facets, (facet) => (aggregations?.[facet]?.buckets ?? []).map(toCount)),
  };
}

/** @returns the documents of hits, in order. */
export function documentsOf(hits: readonly estypes.SearchHit<StoredDocument>[]) {
  return hits.flatMap(({ _source }) => (_source ? [toDocument(_source)] : []));
}

function toCount(bucket: Bucket): FacetCount<string> {
  return { value: bucket.key_as_string ?? String(bucket.key), count: bucket.doc_count };
}

function totalOf({ total }: estypes.SearchHitsMetadata<StoredDocument>): number {
  return typeof total === 'number' ? total : (total?.value ?? 0);
}
