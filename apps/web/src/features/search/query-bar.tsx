import { type SearchPage } from '#contracts';
import { Button } from 'antd';
import { type ReactNode } from 'react';
import { text } from '../../catalogue/text.js';
import { Icon } from '../../ui/icon.js';
import { useNow } from '../../ui/now.js';
import { DateRange } from './date-range.js';
import { FilterBar } from './filter-bar.js';
import { type FilterChip } from './filter-chips.js';
import { useFollowedText } from './follow-value.js';
import { QueryEcho } from './query-echo.js';
import { type ChangeSearch, type Search, withoutFilters } from './search-address.js';

const MINUTE_MS = 60_000;

function WordsForm({ q, onChange }: { q: string; onChange: ChangeSearch }) {
  const [words, setWords] = useFollowedText(
    q,
    (query) => query,
    (typed, query) => typed.trim() === query,
  );
  const submit = (event: React.SubmitEvent) => {
    event.preventDefault();
    onChange({ q: words.trim() });
  };
  return (
    <form className="row" role="search" onSubmit={submit}>
      <span className="find gr query-words">
        <Icon name="search" />
        <input
          data-find
          type="search"
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          aria-label={text.search.label}
          placeholder={text.search.placeholder}
        />
        <kbd aria-hidden="true">Enter</kbd>
      </span>
      <Button type="primary" size="large" htmlType="submit">
        {text.search.submit}
      </Button>
    </form>
  );
}

/** Words, what the server understood, dates, and every condition that narrows the search. */
export function QueryBar({
  search,
  page,
  chips,
  onChange,
  children,
}: {
  search: Search;
  /** The first page of the answer, for what it says of the words. */
  page: SearchPage | undefined;
  chips: readonly FilterChip[];
  onChange: ChangeSearch;
  /** What stands at the end of the line that tells how the words were read. */
  children: ReactNode;
}) {
  const now = useNow(MINUTE_MS);
  return (
    <section className="card query-bar" aria-label={text.search.label}>
      <WordsForm q={search.q} onChange={onChange} />
      <div className="row wrap echo">
        {page && (
          <QueryEcho
            q={search.q}
            words={page.words}
            hits={page.hits}
            onQuery={(q) => onChange({ q })}
          />
        )}
        {children}
      </div>
      <div className="row wrap mt8">
        <DateRange search={search} today={now} onChange={onChange} />
        <FilterBar
          chips={chips}
          onChange={onChange}
          onLiftAll={() => onChange(withoutFilters(search))}
        />
      </div>
    </section>
  );
}
