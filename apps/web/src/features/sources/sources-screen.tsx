import './sources.css';
import { type OverviewView, type SourceView } from '#contracts';
import { useState } from 'react';
import { failureOf } from '../../api/failure.js';
import { useOverview } from '../../api/overview.js';
import { useSourceList } from '../../api/source-list.js';
import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';
import { useNow } from '../../ui/now.js';
import { EmptyState, FailureNotice, Loading } from '../../ui/states.js';
import { SourceDetail } from './source-detail.js';
import { filterSources, type SourceFilter, sumSources } from './source-health.js';
import { SourceTable } from './source-table.js';
import { SystemStrip } from './system-strip.js';

const REFRESH_MS = 15_000;
const FILTERS: readonly SourceFilter[] = ['all', 'attention', 'stopped'];

function Figure({ label, value, more }: { label: string; value: string; more: string }) {
  return (
    <div className="card figure">
      <div className="s12 mu3">{label}</div>
      <div>
        <b className="num s20">{value}</b> <span className="s12 mu num">{more}</span>
      </div>
    </div>
  );
}

function Figures({
  sources,
  overview,
}: {
  sources: readonly SourceView[];
  overview: OverviewView | undefined;
}) {
  const words = text.sources;
  const sum = sumSources(sources);
  const attention = filterSources(sources, 'attention').length;
  const deadJobs = overview?.deadJobs ?? 0;
  const active = overview
    ? `${formatNumber(overview.sources.healthy)}/${formatNumber(overview.sources.total)}`
    : '–';
  return (
    <div className="figures">
      <Figure
        label={words.active}
        value={active}
        more={attention > 0 ? words.needLook(formatNumber(attention)) : ''}
      />
      <Figure
        label={words.today}
        value={formatNumber(sum.today)}
        more={words.weekly(formatNumber(sum.week))}
      />
      <Figure
        label={words.waiting}
        value={overview ? formatNumber(overview.unanalyzed) : '–'}
        more={deadJobs > 0 ? words.deadJobs(formatNumber(deadJobs)) : words.posts}
      />
      <Figure
        label={words.saved}
        value={formatNumber(sum.posts)}
        more={words.flagged(formatNumber(sum.flagged))}
      />
    </div>
  );
}

function SourceDesk({ sources }: { sources: readonly SourceView[] }) {
  const { data: overview } = useOverview();
  const now = useNow(5_000);
  const [filter, setFilter] = useState<SourceFilter>('all');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const shown = filterSources(sources, filter);
  const [firstUnwell] = filterSources(sources, 'attention');
  const chosen = sources.find((source) => source.id === chosenId) ?? firstUnwell ?? sources[0];
  return (
    <div className="sources">
      <section className="col g12 sources-main" aria-label={text.sources.title}>
        <Figures sources={sources} overview={overview} />
        <SystemStrip />
        <div className="card source-list">
          <div className="source-filter" role="group" aria-label={text.sources.filterLabel}>
            {FILTERS.map((name) => (
              <button
                key={name}
                type="button"
                className="chip"
                aria-pressed={name === filter}
                onClick={() => setFilter(name)}
              >
                {text.sources.filters[name]}{' '}
                <span className="num">{formatNumber(filterSources(sources, name).length)}</span>
              </button>
            ))}
          </div>
          {shown.length > 0 ? (
            <SourceTable sources={shown} now={now} chosenId={chosen?.id} onChoose={setChosenId} />
          ) : (
            <EmptyState
              title={sources.length === 0 ? text.sources.empty : text.sources.emptyFiltered}
            />
          )}
        </div>
      </section>
      {chosen && <SourceDetail source={chosen} />}
    </div>
  );
}

/** Nguồn tin: who is silent, since when? */
export default function SourcesScreen() {
  const { data, error, refetch } = useSourceList(REFRESH_MS);
  if (data) return <SourceDesk sources={data.sources} />;
  if (error) return <FailureNotice {...failureOf(error)} onRetry={() => void refetch()} />;
  return <Loading bones={[64, 320]} />;
}
