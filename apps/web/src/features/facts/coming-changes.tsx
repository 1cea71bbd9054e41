import { type FactChangesView } from '#contracts';
import { useState } from 'react';
import { failureOf } from '../../api/failure.js';
import { text } from '../../catalogue/text.js';
import { spellOut } from '../../ui/citation-words.js';
import { FactLink } from '../../ui/fact-link.js';
import { formatDay, formatNumber } from '../../ui/format.js';
import { EmptyState, FailureNotice, Loading } from '../../ui/states.js';
import { useFactChanges } from './fact-queries.js';

const words = text.facts;
const STRETCHES = [30, 90, 365];

function Days({ changes }: { changes: FactChangesView['changes'] }) {
  const days = Map.groupBy(changes, ({ day }) => day);
  return [...days].map(([day, items]) => (
    <section key={day} className="coming-day">
      <h3 className="num s13 fw6">{formatDay(day)}</h3>
      <ul className="col g8">
        {items.map(({ change, fact }) => (
          <li key={`${fact.id} ${change}`} className="s13">
            <FactLink id={fact.id} />{' '}
            <span className={`tag ${change === 'begins' ? 'ok' : ''}`}>{words[change]}</span>
            <p>{spellOut(fact.statement)}</p>
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** What begins or ends to hold soon. */
export function ComingChanges() {
  const [stretch, setStretch] = useState(90);
  const { data, error, refetch } = useFactChanges(stretch);
  return (
    <section className="card" aria-label={words.changes}>
      <div className="h wrap">
        <h2>{words.changes}</h2>
        <div className="row wrap g4 mla" role="group" aria-label={words.changesWithin}>
          {STRETCHES.map((days) => (
            <button
              key={days}
              type="button"
              className="chip"
              aria-pressed={days === stretch}
              onClick={() => setStretch(days)}
            >
              {words.days(formatNumber(days))}
            </button>
          ))}
        </div>
      </div>
      <div className="b col g12 coming">
        {error && <FailureNotice {...failureOf(error)} onRetry={() => void refetch()} />}
        {!data && !error && <Loading bones={[60, 60]} />}
        {data?.changes.length === 0 && <EmptyState title={words.noChanges} />}
        {data && <Days changes={data.changes} />}
      </div>
    </section>
  );
}
