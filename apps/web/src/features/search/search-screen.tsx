import './charts.css';
import './facets.css';
import './search.css';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSourceList } from '../../api/source-list.js';
import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';
import { Loading } from '../../ui/states.js';
import { Coverage } from './coverage.js';
import { DayCard } from './day-card.js';
import { FacetPane } from './facet-pane.js';
import { chipsOf } from './filter-chips.js';
import { focusTotal, TOTAL_ID } from './focus-total.js';
import { PaneSwitch, type SidePane } from './pane-switch.js';
import { QueryBar } from './query-bar.js';
import { useResultKeys } from './result-keys.js';
import { changeSearch, readSearch, writeSearch } from './search-address.js';
import { SearchResults } from './search-results.js';
import { SentimentCard } from './sentiment-card.js';
import { type FoundPages, useFacetCounts, useSearch } from './use-search.js';

/** How many posts match, told again when it changes. */
function Total({ found }: { found: FoundPages }) {
  const total = found.data?.pages[0]?.total ?? null;
  const words = total === null ? '' : text.search.total(formatNumber(total));
  return (
    <div className="row search-total s13">
      <h2 className="total num" id={TOTAL_ID} tabIndex={-1} aria-live="polite">
        {found.isPlaceholderData ? text.search.searching : words}
      </h2>
      {words !== '' && <span className="s12 mu3">{text.search.sorted}</span>}
    </div>
  );
}

function useSourceNames(): ReadonlyMap<string, string> {
  const { data } = useSourceList();
  return new Map(data?.sources.map(({ id, name }) => [id, name]));
}

/** Tìm kiếm: what exactly was said, and where? */
export default function SearchScreen() {
  const [parameters, setParameters] = useSearchParams();
  const search = readSearch(parameters);
  const found = useSearch(search);
  const counts = useFacetCounts(search, found);
  const sourceNames = useSourceNames();
  const [openPane, setOpenPane] = useState<SidePane | null>(null);
  const list = useRef<HTMLElement>(null);
  useResultKeys(list);
  const chips = chipsOf(search, sourceNames);
  const change = changeSearch(search, setParameters);
  const clear = () => {
    setParameters({});
    focusTotal();
  };
  return (
    <div className="search">
      <QueryBar search={search} page={found.data?.pages[0]} chips={chips} onChange={change}>
        <Total found={found} />
      </QueryBar>
      <PaneSwitch open={openPane} conditions={formatNumber(chips.length)} onOpen={setOpenPane} />
      <div className="search-panes" data-open={openPane}>
        <aside className="facets" id="bo-loc" aria-label={text.search.filters}>
          {counts && <FacetPane {...{ search, counts, sourceNames }} onChange={change} />}
          {found.isPending && <Loading bones={[130, 104, 52, 78, 182]} />}
        </aside>
        <div className="search-side" id="bieu-do">
          {counts && <DayCard search={search} counts={counts} onChange={change} />}
          {counts && <SentimentCard search={search} counts={counts} onChange={change} />}
          {found.isPending && <Loading bones={[230, 150]} />}
        </div>
        <SearchResults
          found={found}
          list={list}
          narrowed={Object.keys(writeSearch(search)).length > 0}
          onClear={clear}
        />
      </div>
      <Coverage />
    </div>
  );
}
