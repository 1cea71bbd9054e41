import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';
import { facetValues } from './facet-counts.js';
import { type ChangeSearch, type Search, toggleValue } from './search-address.js';
import { SEARCH_LISTS } from './search-lists.js';
import { TickBox } from './tick-box.js';
import { type FacetCounts } from './use-search.js';
import { wordsOf } from './value-words.js';

const NO_NAMES = new Map<string, string>();
const SHOWN_ORDER = [...SEARCH_LISTS.sentiments.values].reverse();

/** How the posts feel: shares as a bar, counts as boxes to tick. */
export function SentimentCard({
  search,
  counts,
  onChange,
}: {
  search: Search;
  counts: FacetCounts;
  onChange: ChangeSearch;
}) {
  const values = facetValues(counts.sentiments, search.sentiments, SHOWN_ORDER);
  const title = text.search.lists.sentiments;
  if (values.length === 0) return null;
  return (
    <section className="card" aria-label={title}>
      <div className="h">
        <h2>{title}</h2>
      </div>
      <fieldset className="b">
        <legend className="sr">{title}</legend>
        <div className="sentiment-bar" aria-hidden="true">
          {values.map(({ value, count }) => (
            <i key={value} className={`sentiment-${value}`} style={{ flexGrow: count }} />
          ))}
        </div>
        <ul className="sentiments">
          {values.map(({ value, count, chosen }) => (
            <li key={value}>
              <label className="facet-value">
                <TickBox
                  chosen={chosen}
                  onToggle={() => onChange(toggleValue(search, 'sentiments', value))}
                />
                <i aria-hidden="true" className={`swatch sentiment-${value}`} />
                <span className="gr el">{wordsOf('sentiments', value, NO_NAMES)}</span>
                <span className="num s12 mu">
                  {formatNumber(count)}
                  <span className="sr"> {text.search.posts}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </section>
  );
}
