import './facts.css';
import { useParams, useSearchParams } from 'react-router';
import { text } from '../../catalogue/text.js';
import { vietnamDay } from '../../ui/format.js';
import { useNow } from '../../ui/now.js';
import { ComingChanges } from './coming-changes.js';
import { readFactList, writeFactList } from './fact-address.js';
import { FactFilters } from './fact-filters.js';
import { FactList } from './fact-list.js';
import { FactPage } from './fact-page.js';
import { RunningReanalysis } from './running-reanalysis.js';

const words = text.facts;
const MINUTE_MS = 60_000;

/** What a phone has room for: one fact, what was searched, or first what comes next. */
function stateOf(factId: string | undefined, query: string): string {
  if (factId !== undefined) return 'one-open';
  return query === '' ? '' : 'narrowed';
}

/** Kho căn cứ: what did the law say on this date, what comes next? */
export default function FactsScreen() {
  const { factId } = useParams();
  const [parameters, setParameters] = useSearchParams();
  const today = vietnamDay(useNow(MINUTE_MS));
  const list = readFactList(parameters);
  const change = (part: Partial<typeof list>) => setParameters(writeFactList({ ...list, ...part }));
  const query = new URLSearchParams(writeFactList(list)).toString();
  return (
    <div className={`facts ${stateOf(factId, query)}`}>
      <section className="card fact-pane" aria-label={words.list}>
        <FactFilters list={list} onChange={change} />
        <FactList list={list} chosenId={factId} />
      </section>
      <div className="col g12 fact-column">
        <RunningReanalysis />
        {factId === undefined ? (
          <>
            <p className="s13 mu only-desktop">{words.choose}</p>
            <ComingChanges />
          </>
        ) : (
          <FactPage
            key={factId}
            id={factId}
            startDay={list.on || today}
            backTo={`/kho-can-cu${query === '' ? '' : `?${query}`}`}
          />
        )}
      </div>
    </div>
  );
}
