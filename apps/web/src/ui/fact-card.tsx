import { type ReactNode } from 'react';
import { text } from '../catalogue/text.js';
import { Icon } from './icon.js';
import { shortDocument } from './citation.js';
import { spellOut } from './citation-words.js';
import { findValue } from './find-value.js';
import { ValidityTimeline } from './validity-timeline.js';

/** A fact of the law as the card shows it. */
export interface FactOnCard {
  readonly id: string;
  readonly statement: string;
  readonly value: string | null;
  readonly conditions: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly previous: string | null;
  readonly legalBasis: readonly { readonly document: string; readonly locator: string | null }[];
  readonly sources: readonly string[];
  readonly usable: boolean;
  readonly inForce: boolean;
}

function Statement({ statement, value }: { statement: string; value: string | null }): ReactNode {
  const named = findValue(statement, value);
  if (named === null) return statement;
  return (
    <>
      {statement.slice(0, named.start)}
      <b className="value">{statement.slice(named.start, named.end)}</b>
      {statement.slice(named.end)}
    </>
  );
}

function SourceLink({ href }: { href: string | undefined }) {
  if (href === undefined) return null;
  return (
    <a className="mla s12 nw" href={href} target="_blank" rel="noreferrer">
      {text.common.fact.sources} <Icon name="out" size="s" />
      <span className="sr">{text.common.opensNewTab}</span>
    </a>
  );
}

function FactTimeline({ fact, day }: { fact: FactOnCard; day: string }) {
  const [first] = fact.legalBasis;
  const basis = first ? [shortDocument(first.document), first.locator].filter(Boolean) : [];
  const validity = {
    validFrom: fact.validFrom,
    validTo: fact.validTo,
    value: spellOut(fact.value ?? text.common.fact.title(fact.id)),
    previous: fact.previous === null ? null : spellOut(fact.previous),
    basis: basis.join(', '),
  };
  return <ValidityTimeline id={fact.id} day={day} validity={validity} />;
}

/** The law beside the claim: statement, article, dates. @param day of the post, YYYY-MM-DD. */
export function FactCard({
  fact,
  day,
  timeline = true,
}: {
  fact: FactOnCard;
  day: string;
  timeline?: boolean;
}) {
  const words = text.common.fact;
  return (
    <div className="col g8">
      <article
        className={`fact ${fact.inForce ? 'tone-acc' : 'tone-non'}`}
        aria-label={words.title(fact.id)}
      >
        <div className="row wrap">
          <h3 className="lbl row g4">
            <Icon name="scale" size="s" /> {words.title(fact.id)}
          </h3>
          <span className={`tag ${fact.inForce ? 'ok' : ''}`}>
            {fact.inForce ? words.inForce : words.notInForce}
          </span>
          {!fact.usable && <span className="tag bad">{words.notUsable}</span>}
          <SourceLink href={fact.sources[0]} />
        </div>
        <p className="mt4 fw5" title={words.summary}>
          <Statement statement={fact.statement} value={fact.value} />
        </p>
        {fact.legalBasis.map((citation, index) => (
          <p key={index} className="s13 mu mt4">
            {citation.locator !== null && <b>{citation.locator} </b>}
            {citation.document}
          </p>
        ))}
        {fact.conditions !== null && (
          <p className="s13 mu mt4">
            {words.conditions}: {spellOut(fact.conditions)}
          </p>
        )}
      </article>
      {timeline && <FactTimeline fact={fact} day={day} />}
    </div>
  );
}
