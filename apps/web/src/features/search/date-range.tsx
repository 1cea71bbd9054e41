import { text } from '../../catalogue/text.js';
import { vietnamDay } from '../../ui/format.js';
import { LazyDateField } from '../../ui/lazy-date-field.js';
import { type ChangeSearch, type Search } from './search-address.js';

const DAY_MS = 86_400_000;

const PRESETS = [
  { label: text.search.lastDays.today, days: 1 },
  { label: text.search.lastDays.week, days: 7 },
  { label: text.search.lastDays.month, days: 30 },
] as const;

/** First and last day of publication, and the usual ranges that end today. */
export function DateRange({
  search: { from, to },
  today,
  onChange,
}: {
  search: Search;
  /** The present, in milliseconds. */
  today: number;
  onChange: ChangeSearch;
}) {
  return (
    <div className="row wrap g4" role="group" aria-label={text.search.dates}>
      <LazyDateField
        value={from ?? ''}
        label={text.search.from}
        max={to}
        onChange={(day) => onChange({ from: day || undefined })}
      />
      <span aria-hidden="true">–</span>
      <LazyDateField
        value={to ?? ''}
        label={text.search.to}
        min={from}
        onChange={(day) => onChange({ to: day || undefined })}
      />
      {PRESETS.map(({ label, days }) => {
        const range = {
          from: vietnamDay(today - (days - 1) * DAY_MS),
          to: vietnamDay(today),
        };
        const chosen = range.from === from && range.to === to;
        return (
          <button
            key={label}
            type="button"
            className="chip"
            aria-pressed={chosen}
            onClick={() => onChange(chosen ? { from: undefined, to: undefined } : range)}
          >
            {label}
          </button>
        );
      })}
    </div>
  );
}
