import { type AnalysisView, type ExplainedClaim } from '#contracts';
import { useId, useState } from 'react';
import { evidenceOf } from '../../api/claim-evidence.js';
import { text } from '../../catalogue/text.js';
import { shortDocument } from '../../ui/citation.js';
import { spellOut } from '../../ui/citation-words.js';
import { ClaimExplanation } from '../../ui/claim-explanation.js';
import { FactCard } from '../../ui/fact-card.js';
import { formatConfidence } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';
import { MaskedText } from '../../ui/masked-text.js';
import { SecondOpinion } from '../../ui/second-opinion.js';
import { VERDICT_LOOK } from '../../ui/verdict-look.js';
import { VerdictTag } from '../../ui/verdict-tag.js';

function Basis({ facts }: { facts: AnalysisView['facts'] }) {
  const words = facts.map((fact) => {
    const [first] = fact.legalBasis;
    const place = first ? [shortDocument(first.document), first.locator].filter(Boolean) : [];
    return { id: fact.id, place: place.join(' ') };
  });
  return (
    <span className="gr">
      {words.map(({ id, place }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <b className="num">{id}</b> {place}
        </span>
      ))}
    </span>
  );
}

/** One claim: its words, the suggestion, why, and the law behind it. */
export function ClaimResult({
  view,
  claim,
  number,
  current,
}: {
  view: AnalysisView;
  claim: ExplainedClaim;
  number: number;
  current: boolean;
}) {
  const [open, setOpen] = useState(number === 1);
  const id = useId();
  const { facts, narratives } = evidenceOf(claim, view);
  const masks = view.pii.map((span) => ({
    ...span,
    start: span.start - claim.start,
    end: span.end - claim.start,
  }));
  const { tone } = VERDICT_LOOK[claim.verdict];
  return (
    <article
      id={`claim-${number}`}
      tabIndex={-1}
      className={`claim-result tone-${tone} ${current ? 'current' : ''}`}
      aria-label={text.common.claimLabel(number, text.vocabulary.verdict[claim.verdict])}
    >
      <div className="row top-aligned">
        <span className="mn">{number}</span>
        <p className="fw6 gr">
          “<MaskedText words={claim.text} masks={masks} />”
        </p>
        <VerdictTag verdict={claim.verdict} suggested />
      </div>
      <p className="s13 mu mt4">{spellOut(claim.reason)}</p>
      <p className="s12 mu3 num">
        {text.common.suggestion}, {text.common.confidence(formatConfidence(claim.confidence))}
      </p>
      <div className="mt4">
        <ClaimExplanation claim={claim} facts={view.facts} />
      </div>
      {narratives.map((narrative) => (
        <p key={narrative.id} className="s13 mt4">
          <b>{text.case.narrative(narrative.id)}:</b> {spellOut(narrative.correction)}
        </p>
      ))}
      {facts.length === 0 && narratives.length === 0 && (
        <p className="s12 mu mt4">
          {text.case.noFact} {text.case.noFactMore}
        </p>
      )}
      {facts.length > 0 && (
        <>
          <div className="row top-aligned s12 mt4">
            <Icon name="scale" size="s" />
            <Basis facts={facts} />
            <button
              type="button"
              className="linklike nw"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              {open ? text.check.hide : text.check.show}
            </button>
          </div>
          <div id={id} className="col g12 mt8" hidden={!open}>
            {facts.map((fact) => (
              <FactCard key={fact.id} fact={fact} day={view.day} />
            ))}
          </div>
        </>
      )}
      <SecondOpinion opinion={claim.secondOpinion} />
    </article>
  );
}
