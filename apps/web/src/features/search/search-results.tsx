import { type SearchPage } from '#contracts';
import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { postApi } from '../../api/endpoints.js';
import { failureOf } from '../../api/failure.js';
import { ApiError } from '../../api/http.js';
import { keys } from '../../api/keys.js';
import { useOverview } from '../../api/overview.js';
import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';
import { EmptyState, FailureNotice, Loading } from '../../ui/states.js';
import { type Search } from './search-address.js';
import { SearchResult } from './search-result.js';

/** A search, page by page. */
export function useSearch(search: Search) {
  return useInfiniteQuery({
    queryKey: [...keys.posts, search],
    queryFn: ({ pageParam, signal }) => postApi.search(search, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

function hitsOf(data: InfiniteData<SearchPage>) {
  const hits = data.pages.flatMap((page) => page.hits);
  return [...new Map(hits.map((hit) => [hit.postId, hit])).values()];
}

/** The engine is down: said in its own words, since everything else goes on. */
function SearchFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const down = error instanceof ApiError && error.status === 503;
  const failure = failureOf(error);
  return (
    <FailureNotice
      message={down ? `${text.search.down} ${text.search.downMore}` : failure.message}
      requestId={failure.requestId}
      onRetry={onRetry}
    />
  );
}

/** Which sources stand behind the numbers, and what is not in them yet. */
export function Coverage() {
  const { data } = useOverview();
  if (!data) return null;
  const { healthy, total } = data.sources;
  return (
    <p className="coverage s12">
      <Icon name="info" size="s" />
      <span className="num">
        {text.search.coverage(formatNumber(healthy), formatNumber(total), formatNumber(data.posts))}{' '}
        {data.unanalyzed > 0 && text.search.unanalyzed(formatNumber(data.unanalyzed))}{' '}
        {text.search.zone}
      </span>
    </p>
  );
}

/** What was found, newest first. */
export function SearchResults({
  found,
  onClear,
}: {
  found: ReturnType<typeof useSearch>;
  onClear: () => void;
}) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = found;
  if (!data) {
    return error ? (
      <SearchFailure error={error} onRetry={() => void refetch()} />
    ) : (
      <Loading bones={[96, 96, 96]} />
    );
  }
  const hits = hitsOf(data);
  const total = data.pages.at(-1)?.total ?? 0;
  return (
    <section className="card results" aria-label={text.search.results}>
      {error && <SearchFailure error={error} onRetry={() => void refetch()} />}
      <div className="h">
        <h2 className="num" aria-live="polite">
          {text.search.total(formatNumber(total))}
        </h2>
        <span className="s12 mu3">{text.search.sorted}</span>
      </div>
      {hits.map((hit) => (
        <SearchResult key={hit.postId} hit={hit} />
      ))}
      {hits.length === 0 && (
        <EmptyState title={text.search.empty}>
          <p>{text.search.emptyMore}</p>
          <Button onClick={onClear}>{text.search.clear}</Button>
        </EmptyState>
      )}
      {hits.length > 0 && (
        <div className="row results-foot">
          <span className="s12 mu3 num">
            {text.search.shown(formatNumber(hits.length), formatNumber(total))}
          </span>
          {hasNextPage && (
            <Button
              className="mla"
              loading={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              {text.search.more}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
