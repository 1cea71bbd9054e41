import { type ClaimExplanationView, type EvidenceFact, type ExplainedClaim } from '#contracts';
import { type ReactNode, useId } from 'react';
import { text } from '../catalogue/text.js';
import { shortDocument } from './citation.js';
import { spellOut } from './citation-words.js';
import { sayDates, sayNumber, sayPeriod } from './explanation-words.js';
import { FactLink } from './fact-link.js';
import { formatConfidence } from './format.js';
import { Icon } from './icon.js';
import { sayScope } from './scope-words.js';

const words = text.reading;

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Frame({ frame }: { frame: NonNullable<ClaimExplanationView['frame']> }) {
  const who = sayScope(frame.scope);
  const tellings = frame.tellings.map((telling) => words.tellings[telling]);
  return (
    <>
      {frame.about.length > 0 && (
        <Line term={words.about}>{frame.about.map(spellOut).join('; ')}</Line>
      )}
      <Line term={words.who}>{who.join('; ') || words.whoNone}</Line>
      <Line term={words.numbers}>
        {frame.numbers.map(sayNumber).join('; ') || words.numbersNone}
      </Line>
      {tellings.length > 0 && <Line term={words.telling}>{tellings.join('; ')}</Line>}
    </>
  );
}

function placeOf({ legalBasis: [first] }: EvidenceFact): string {
  return first ? [first.locator, shortDocument(first.document)].filter(Boolean).join(' ') : '';
}

function Relied({ term, fact }: { term: string; fact: EvidenceFact | undefined }) {
  if (fact === undefined) return null;
  return (
    <Line term={term}>
      <FactLink id={fact.id} />,{' '}
      {[words.version(fact.version), placeOf(fact), sayPeriod(fact)].filter(Boolean).join(', ')}
      {fact.changedSince && <span className="s12 changed-since">{words.changedSince}</span>}
    </Line>
  );
}

function Story({ story }: { story: NonNullable<ClaimExplanationView['story']> }) {
  return (
    <Line term={words.story}>
      <b className="num">{story.narrativeId}</b> {story.title}{' '}
      <span className={`tag ${story.tier === 'suggested' ? 'sug' : ''}`}>
        {words.storyTier[story.tier]}
      </span>{' '}
      <span className="num s12 mu3">{words.score(formatConfidence(story.score))}</span>
    </Line>
  );
}

function Alternatives({ items }: { items: ClaimExplanationView['alternatives'] }) {
  if (items.length === 0) return <p className="s12 mu3">{words.alternativesNone}</p>;
  return (
    <details className="s12">
      <summary>
        {words.alternatives} <span className="num">({items.length})</span>
      </summary>
      <ul className="alternatives">
        {items.map(({ factId, statement, score, because }) => (
          <li key={factId}>
            <FactLink id={factId} /> {spellOut(statement)}{' '}
            <span className="mu3">
              {words.because[because]},{' '}
              <span className="num">{words.score(formatConfidence(score))}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Rule({ claim }: { claim: ExplainedClaim }) {
  return (
    <Line term={words.rule}>
      {claim.ruleWords && (
        <>
          <b>{claim.ruleWords.title}</b>: {claim.ruleWords.about}{' '}
        </>
      )}
      <span className="mu3 s12">{words.ruleCode(claim.rule)}</span>
    </Line>
  );
}

function Lines({
  claim,
  explanation,
  facts,
}: {
  claim: ExplainedClaim;
  explanation: ClaimExplanationView;
  facts: readonly EvidenceFact[];
}) {
  const { frame, reliesOn, mistaken, story, fraudSigns } = explanation;
  const relied = facts.find(({ id }) => id === reliesOn);
  const taken = facts.find(({ id }) => id === mistaken);
  return (
    <dl className="reading">
      {frame && <Frame frame={frame} />}
      <Line term={words.dates}>{sayDates(explanation, relied ?? null)}</Line>
      <Relied term={words.reliesOn} fact={relied} />
      <Relied term={words.mistaken} fact={taken} />
      <Rule claim={claim} />
      {story && <Story story={story} />}
      {fraudSigns.length > 0 && <Line term={words.fraudSigns}>{fraudSigns.join('; ')}</Line>}
    </dl>
  );
}

/** How a verdict came about: what was read, held against which law of which day, by which rule. */
export function ClaimExplanation({
  claim,
  facts,
}: {
  claim: ExplainedClaim;
  facts: readonly EvidenceFact[];
}) {
  const id = useId();
  const { explanation } = claim;
  return (
    <section className="sunk s13 explanation" aria-labelledby={id}>
      <h3 className="lbl row g4" id={id}>
        <Icon name="info" size="s" /> {words.title}
      </h3>
      {explanation ? (
        <>
          <Lines claim={claim} explanation={explanation} facts={facts} />
          <Alternatives items={explanation.alternatives} />
        </>
      ) : (
        <>
          <dl className="reading">
            <Rule claim={claim} />
          </dl>
          <p className="s12 mu3">{words.missing}</p>
        </>
      )}
    </section>
  );
}
