import { type SourceView } from '#contracts';
import { text } from '../../catalogue/text.js';
import { formatNear, formatNumber, formatPace } from '../../ui/format.js';
import { HealthMark } from './health-mark.js';
import { WeekStrip } from './week-strip.js';

const { columns } = text.sources;

function sayInstant(instant: string | null, now: number): string {
  return instant === null ? '–' : formatNear(instant, now);
}

function sayNext(instant: string | null, now: number): string {
  if (instant !== null && Date.parse(instant) <= now) return text.sources.now;
  return sayInstant(instant, now);
}

function SourceRow({
  source,
  now,
  chosen,
  onChoose,
}: {
  source: SourceView;
  now: number;
  chosen: boolean;
  onChoose: () => void;
}) {
  return (
    <tr className={chosen ? 'chosen' : ''} onClick={onChoose}>
      <td>
        <button
          type="button"
          className="source-name el"
          aria-pressed={chosen}
          title={source.name}
          onClick={onChoose}
        >
          {source.name}
        </button>
        <div className="s12 mu3 el">
          {text.vocabulary.sourceKind[source.kind]}
          {source.official && `, ${text.sources.official.toLocaleLowerCase('vi')}`}
        </div>
      </td>
      <td data-label={columns.pace}>{formatPace(source.intervalSeconds)}</td>
      <td data-label={columns.week}>
        <WeekStrip daily={source.daily} />
      </td>
      <td className="n" data-label={columns.posts}>
        <b>{formatNumber(source.posts)}</b>
      </td>
      <td className="n" data-label={columns.lastPost}>
        {sayInstant(source.lastNewPostAt, now)}
      </td>
      <td className="n" data-label={columns.next}>
        {source.enabled ? sayNext(source.nextRunAt, now) : '–'}
      </td>
      <td data-label={columns.health}>
        <HealthMark source={source} />
      </td>
    </tr>
  );
}

/** All sources; on a phone each row becomes a card. */
export function SourceTable({
  sources,
  now,
  chosenId,
  onChoose,
}: {
  sources: readonly SourceView[];
  now: number;
  chosenId: string | undefined;
  onChoose: (id: string) => void;
}) {
  return (
    <table className="source-table" aria-label={text.sources.title}>
      <thead>
        <tr>
          <th scope="col">{columns.source}</th>
          <th scope="col">{columns.pace}</th>
          <th scope="col">{columns.week}</th>
          <th scope="col" className="n">
            {columns.posts}
          </th>
          <th scope="col" className="n">
            {columns.lastPost}
          </th>
          <th scope="col" className="n">
            {columns.next}
          </th>
          <th scope="col">{columns.health}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <SourceRow
            key={source.id}
            source={source}
            now={now}
            chosen={source.id === chosenId}
            onChoose={() => onChoose(source.id)}
          />
        ))}
      </tbody>
    </table>
  );
}
