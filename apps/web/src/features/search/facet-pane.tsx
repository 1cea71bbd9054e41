import { facetValues } from './facet-counts.js';
import { FacetGroup } from './facet-group.js';
import { RiskRange } from './risk-range.js';
import { type ChangeSearch, type Search, toggleValue } from './search-address.js';
import { type ListName, SEARCH_LISTS } from './search-lists.js';
import { type FacetCounts } from './use-search.js';
import { wordsOf } from './value-words.js';

/** From the top of the pane down, the risk between them; sentiments stand beside the chart. */
const ABOVE_RISK = ['verdicts', 'stances', 'caseStatuses'] as const;
const BELOW_RISK = ['kinds', 'channels', 'topics', 'sources'] as const;
/** Lists whose order says something; the others show the most frequent value first. */
const ORDERED: readonly ListName[] = ABOVE_RISK;

/** The filters with their counts. */
export function FacetPane({
  search,
  counts,
  sourceNames,
  onChange,
}: {
  search: Search;
  counts: FacetCounts;
  sourceNames: ReadonlyMap<string, string>;
  onChange: ChangeSearch;
}) {
  const groupOf = (name: ListName) => (
    <FacetGroup
      key={name}
      name={name}
      values={facetValues(
        counts[name],
        search[name],
        ORDERED.includes(name) ? SEARCH_LISTS[name].values : null,
      )}
      labelOf={(value) => wordsOf(name, value, sourceNames)}
      onToggle={(value) => onChange(toggleValue(search, name, value))}
    />
  );
  return (
    <>
      {ABOVE_RISK.map(groupOf)}
      <RiskRange search={search} onChange={onChange} />
      {BELOW_RISK.map(groupOf)}
    </>
  );
}
