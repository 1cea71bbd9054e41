import { type CaseView, type ExplainedClaim, type NarrativeView } from '#contracts';
import { evidenceOf } from '../../api/claim-evidence.js';
import { text } from '../../catalogue/text.js';
import { spellOut } from '../../ui/citation-words.js';
import { ClaimExplanation } from '../../ui/claim-explanation.js';
import { FactCard } from '../../ui/fact-card.js';
import { formatConfidence, vietnamDay } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';
import { findMaskRuns } from '../../ui/mark-segments.js';
import { MaskedText } from '../../ui/masked-text.js';
import { SecondOpinion } from '../../ui/second-opinion.js';
import { EmptyState } from '../../ui/states.js';
import { VerdictTag } from '../../ui/verdict-tag.js';

function Why({ claim }: { claim: ExplainedClaim }) {
  return (
    <div className="sunk s13 why">
      <h3 className="lbl">{text.case.whySuggested}</h3>
      <p>{spellOut(claim.reason)}</p>
      {claim.triggers.length > 0 && (
        <ul className="row wrap g4 mt4" aria-label={text.case.triggers}>
          {claim.triggers.map((trigger) => (
            <li key={trigger} className="tag">
              “{trigger}”
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Correction({ narrative }: { narrative: NarrativeView }) {
  return (
    <div className="sunk s13 why">
      <h3 className="lbl row g4">
        <Icon name="narrative" size="s" /> {text.case.narrative(narrative.id)}: {narrative.title}
      </h3>
      <p>
        <b>{text.case.correction}:</b> {spellOut(narrative.correction)}
      </p>
      {narrative.harm !== null && (
        <p className="mu">
          {text.case.harm}: {narrative.harm}
        </p>
      )}
    </div>
  );
}

/** Everything that settles one claim: suggestion, law with its dates, reasons, correction. */
export function ClaimEvidence({ view, claim }: { view: CaseView; claim: ExplainedClaim }) {
  const { facts, narratives } = evidenceOf(claim, view);
  const day = vietnamDay(view.post.publishedAt);
  const inForceFirst = [...facts].sort((a, b) => Number(b.inForce) - Number(a.inForce));
  return (
    <>
      <div className="row wrap">
        <VerdictTag verdict={claim.verdict} suggested />
        <span className="s12 mu">
          {text.common.machineSuggestion},{' '}
          <span className="num">{text.common.confidence(formatConfidence(claim.confidence))}</span>
        </span>
        {view.post.stance !== null && (
          <span className="s12 mla mu">{text.vocabulary.stance[view.post.stance]}</span>
        )}
      </div>
      <blockquote className="fw5">
        “<MaskedText words={claim.text} masks={findMaskRuns(claim.text)} />”
      </blockquote>
      {inForceFirst.map((fact, index) => (
        <FactCard key={fact.id} fact={fact} day={day} timeline={index === 0} />
      ))}
      {facts.length === 0 && narratives.length === 0 && (
        <EmptyState title={text.case.noFact}>{text.case.noFactMore}</EmptyState>
      )}
      <Why claim={claim} />
      <ClaimExplanation claim={claim} facts={view.facts} />
      <SecondOpinion opinion={claim.secondOpinion} />
      {narratives.map((narrative) => (
        <Correction key={narrative.id} narrative={narrative} />
      ))}
    </>
  );
}
