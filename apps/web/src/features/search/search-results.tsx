import { Button } from 'antd';
import { type RefObject } from 'react';
import { failureOf } from '../../api/failure.js';
import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';
import { EmptyState, FailureNotice, Loading } from '../../ui/states.js';
import { SearchResult } from './search-result.js';
import { type FoundPages, hitsOf, isAway } from './use-search.js';

/** The engine is down: said in its own words, since everything else goes on. */
function SearchFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const failure = failureOf(error);
  return (
    <FailureNotice
      message={isAway(error) ? `${text.search.down} ${text.search.downMore}` : failure.message}
      requestId={failure.requestId}
      onRetry={onRetry}
    />
  );
}

/** Nothing was found: because of the conditions, or since nothing is kept yet. */
function NothingFound({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  if (!narrowed) {
    return (
      <EmptyState title={text.search.emptyStore}>
        <p>{text.search.emptyStoreMore}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={text.search.empty}>
      <p>{text.search.emptyMore}</p>
      <Button onClick={onClear}>{text.search.liftAll}</Button>
    </EmptyState>
  );
}

function Foot({ found, shown, total }: { found: FoundPages; shown: number; total: number }) {
  const { error, hasNextPage, fetchNextPage, isFetchingNextPage, isFetchNextPageError } = found;
  const more = () => void fetchNextPage();
  return (
    <>
      {isFetchNextPageError && <SearchFailure error={error} onRetry={more} />}
      <div className="row results-foot">
        <span className="s12 mu3 num">
          {text.search.shown(formatNumber(shown), formatNumber(Math.max(shown, total)))}
        </span>
        {hasNextPage && (
          <Button className="mla" loading={isFetchingNextPage} onClick={more}>
            {text.search.more}
          </Button>
        )}
      </div>
    </>
  );
}

function FoundHits({ found, narrowed, onClear }: Omit<ResultsProps, 'list'>) {
  const { data, error } = found;
  if (!data) return error ? null : <Loading bones={[84, 84, 84, 84]} />;
  const hits = hitsOf(data);
  if (hits.length === 0) return <NothingFound narrowed={narrowed} onClear={onClear} />;
  return (
    <>
      {hits.map((hit) => (
        <SearchResult key={hit.postId} hit={hit} />
      ))}
      <Foot found={found} shown={hits.length} total={data.pages[0]?.total ?? 0} />
    </>
  );
}

interface ResultsProps {
  readonly found: FoundPages;
  /** The list, for the keys that go through it. */
  readonly list: RefObject<HTMLElement | null>;
  /** Whether words or conditions keep anything out. */
  readonly narrowed: boolean;
  readonly onClear: () => void;
}

/** What was found, newest first; or why there is nothing to show. */
export function SearchResults({ found, list, narrowed, onClear }: ResultsProps) {
  const { error, refetch, isFetching, isFetchNextPageError } = found;
  return (
    <section
      ref={list}
      className="card results"
      aria-label={text.search.results}
      aria-busy={isFetching}
    >
      {error && !isFetchNextPageError && (
        <SearchFailure error={error} onRetry={() => void refetch()} />
      )}
      <FoundHits found={found} narrowed={narrowed} onClear={onClear} />
    </section>
  );
}
