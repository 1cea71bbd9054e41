import { type FactDetail } from '#contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { failureOf } from '../../api/failure.js';
import { mayEditKnowledge, useSession } from '../../api/session.js';
import { text } from '../../catalogue/text.js';
import { shortDocument } from '../../ui/citation.js';
import { spellOut } from '../../ui/citation-words.js';
import { sayPeriod } from '../../ui/explanation-words.js';
import { formatDay } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';
import { LazyDateField } from '../../ui/lazy-date-field.js';
import { FailureNotice, Loading } from '../../ui/states.js';
import { ValidityTimeline } from '../../ui/validity-timeline.js';
import { FactDependents, FactHistory } from './fact-dependents.js';
import { FactEditor } from './fact-editor.js';
import { useFact } from './fact-queries.js';
import { FactRuling } from './fact-ruling.js';
import { FactState } from './fact-state.js';

const words = text.facts;

function EditButton({ onEdit }: { onEdit: () => void }) {
  const { data } = useSession();
  const may = data?.kind === 'in' && mayEditKnowledge(data.session.user);
  if (!may) return <span className="mla s12 mu3">{words.roleNeeded}</span>;
  return (
    <Button className="mla" onClick={onEdit}>
      {words.edit}
    </Button>
  );
}

function Notes({ fact }: { fact: FactDetail }) {
  const { usable, unusableReason } = fact.content;
  return (
    <>
      {!usable && (
        <p className="notice tone-fab">{words.unusableWhy(unusableReason ?? words.unusable)}</p>
      )}
      {fact.seedDiffers && <p className="notice tone-out">{words.seedDiffers}</p>}
    </>
  );
}

function Timeline({ fact, day }: { fact: FactDetail; day: string }) {
  const [first] = fact.legalBasis;
  const basis = first ? [shortDocument(first.document), first.locator].filter(Boolean) : [];
  const { validFrom, validTo } = fact;
  return (
    <ValidityTimeline
      id={fact.id}
      day={day}
      pin={words.asked}
      validity={{
        ...{ validFrom, validTo, basis: basis.join(', ') },
        value: spellOut(fact.value ?? text.common.fact.title(fact.id)),
        previous: fact.previous === null ? null : spellOut(fact.previous),
      }}
    />
  );
}

function Head({ fact, day, onDay }: { fact: FactDetail; day: string; onDay: (d: string) => void }) {
  return (
    <>
      <h2 className="s16 fw6 fact-words">{spellOut(fact.statement)}</h2>
      <div className="row wrap s13">
        <span className="mu">{words.askDay}</span>
        <LazyDateField value={day} label={words.askDay} onChange={onDay} />
        <FactState fact={fact} />
      </div>
      <p className="s13 mu num sentence">
        {sayPeriod(fact)}
        {fact.issuedOn !== null && `, ${words.issuedOn(formatDay(fact.issuedOn))}`}
      </p>
    </>
  );
}

/** One fact: what it says on the day that is asked, its versions, and who relies on it. */
export function FactPage({
  id,
  startDay,
  backTo,
}: {
  id: string;
  /** The day that is asked first, YYYY-MM-DD. */
  startDay: string;
  backTo: string;
}) {
  const [asked, setAsked] = useState('');
  const day = asked || startDay;
  const { data: fact, error, refetch } = useFact(id, day);
  const [editing, setEditing] = useState(false);
  if (!fact) {
    if (error) return <FailureNotice {...failureOf(error)} onRetry={() => void refetch()} />;
    return <Loading bones={[120, 200]} />;
  }
  return (
    <div className="fact-page">
      <div className="col g12">
        <article className="card fact-main" aria-label={text.common.fact.title(fact.id)}>
          <div className="row wrap">
            <Link className="only-phone" to={backTo}>
              <Icon name="back" size="s" /> {words.back}
            </Link>
            <b className="num">{fact.id}</b>
            <span className="tag">{text.vocabulary.topic[fact.topic]}</span>
            <span className="s12 mu3">{text.reading.version(fact.version.version)}</span>
            {!editing && <EditButton onEdit={() => setEditing(true)} />}
          </div>
          <Head fact={fact} day={day} onDay={setAsked} />
          <Notes fact={fact} />
          <Timeline fact={fact} day={day} />
          <FactRuling fact={fact} />
        </article>
        {editing && (
          <FactEditor key={fact.version.version} fact={fact} onClose={() => setEditing(false)} />
        )}
      </div>
      <div className="col g12">
        <FactDependents fact={fact} />
        <FactHistory fact={fact} />
      </div>
    </div>
  );
}
