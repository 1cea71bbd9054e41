import { useState } from 'react';
import { text } from '../../catalogue/text.js';
import { formatDay, formatNumber } from '../../ui/format.js';
import { sayDays } from './bin-words.js';
import { binDays, type DayBin, type DayRange } from './day-bins.js';
import { DayChart } from './day-chart.js';
import { type ChangeSearch, type Search } from './search-address.js';
import { type FacetCounts } from './use-search.js';

/** The same numbers to read line by line, newest first; a line chooses its days. */
function DayTable({
  bins,
  onChoose,
}: {
  bins: readonly DayBin[];
  onChoose: (range: DayRange) => void;
}) {
  return (
    <div className="day-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{text.search.tableDays}</th>
            <th scope="col" className="n">
              {text.search.tableCount}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...bins].reverse().map((bin) => (
            <tr key={bin.from}>
              <td>
                <button type="button" className="linklike" onClick={() => onChoose(bin)}>
                  {sayDays(bin)}
                </button>
              </td>
              <td className="n">{formatNumber(bin.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Axis({ bins }: { bins: readonly DayBin[] }) {
  return (
    <>
      <div className="row sb s12 mu3 num" aria-hidden="true">
        <span>{formatDay(bins[0]?.from ?? '')}</span>
        <span>{formatDay(bins.at(-1)?.to ?? '')}</span>
      </div>
      <p className="s12 mu3 mt8">{text.search.chartHint}</p>
    </>
  );
}

/** When the posts were published. Choosing bars sets the dates of the search. */
export function DayCard({
  search: { from, to },
  counts,
  onChange,
}: {
  search: Search;
  counts: FacetCounts;
  onChange: ChangeSearch;
}) {
  const [asTable, setAsTable] = useState(false);
  const { step, bins } = binDays(counts.days, { from, to });
  const choose = (range: DayRange | null) => onChange({ from: range?.from, to: range?.to });
  return (
    <section className="card" aria-label={text.search.byDay}>
      <div className="h">
        <h2>{text.search.byStep[step]}</h2>
        {bins.length > 0 && (
          <button type="button" className="linklike mla" onClick={() => setAsTable(!asTable)}>
            {asTable ? text.search.showChart : text.search.showTable}
          </button>
        )}
      </div>
      <div className="b">
        {bins.length === 0 && <p className="s13 mu3">{text.search.chartEmpty}</p>}
        {bins.length > 0 && asTable && <DayTable bins={bins} onChoose={choose} />}
        {bins.length > 0 && !asTable && (
          <>
            <DayChart bins={bins} range={{ from, to }} onChoose={choose} />
            <Axis bins={bins} />
          </>
        )}
      </div>
    </section>
  );
}
