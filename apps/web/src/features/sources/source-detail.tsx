import { type SourceView } from '#contracts';
import { Button } from 'antd';
import { text } from '../../catalogue/text.js';
import { formatDateTime, formatNumber, formatPace } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';
import { HealthMark } from './health-mark.js';
import { useRunSource } from './run-source.js';

function sayInstant(instant: string | null): string {
  return instant === null ? text.sources.never : formatDateTime(instant);
}

function StateNote({ source }: { source: SourceView }) {
  const { lastFailure, health } = source;
  if (lastFailure && health !== 'healthy') {
    return (
      <div className="notice tone-fab">
        <b>{lastFailure.message}</b>
        <span className="num">{text.sources.failedAt(formatDateTime(lastFailure.at))}</span>
      </div>
    );
  }
  if (health === 'silent') return <p className="notice tone-dis">{text.sources.silentNote}</p>;
  if (health === 'waiting') return <p className="notice tone-non">{text.sources.waitingNote}</p>;
  return health === 'healthy' ? <p className="s13 mu">{text.sources.fine}</p> : null;
}

function rowsOf(source: SourceView): [string, string][] {
  const words = text.sources;
  const pace = words.paceOf(formatPace(source.intervalSeconds), formatPace(source.everySeconds));
  const saved = words.savedOf(formatNumber(source.posts), formatNumber(source.flagged));
  return [
    [words.pace, pace],
    [words.lastGood, sayInstant(source.lastSuccessAt)],
    [words.lastRun, sayInstant(source.lastRunAt)],
    [words.lastPost, sayInstant(source.lastNewPostAt)],
    [words.nextTry, source.enabled ? sayInstant(source.nextRunAt) : words.disabled],
    [words.failures, formatNumber(source.consecutiveFailures)],
    [words.savedPosts, saved],
  ];
}

/** One source: what is wrong, since when, when the next try comes. */
export function SourceDetail({ source }: { source: SourceView }) {
  const run = useRunSource();
  return (
    <aside className="card source-detail" aria-label={text.sources.detail}>
      <div className="h">
        <h2 className="el" title={source.name}>
          {source.name}
        </h2>
        <span className="mla">
          <HealthMark source={source} />
        </span>
      </div>
      <div className="b col g12">
        <StateNote source={source} />
        <dl className="source-facts">
          {rowsOf(source).map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd className="num">{value}</dd>
            </div>
          ))}
          <div>
            <dt>{text.sources.address}</dt>
            <dd className="el">
              <a href={source.url} target="_blank" rel="noreferrer nofollow">
                {source.url} <Icon name="out" size="s" />
                <span className="sr"> {text.common.opensNewTab}</span>
              </a>
            </dd>
          </div>
        </dl>
        <div>
          <Button
            type="primary"
            loading={run.isPending}
            aria-label={text.sources.runOf(source.name)}
            onClick={() => run.mutate(source)}
          >
            {text.sources.run}
          </Button>
        </div>
      </div>
    </aside>
  );
}
