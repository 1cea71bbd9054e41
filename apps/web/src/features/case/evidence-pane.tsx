import { type CaseView, type ExplainedClaim } from '#contracts';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { text } from '../../catalogue/text.js';
import { formatDate } from '../../ui/format.js';
import { nameMasks } from '../../ui/mark-segments.js';
import { EmptyState } from '../../ui/states.js';
import { VERDICT_LOOK } from '../../ui/verdict-look.js';
import { VerdictTag } from '../../ui/verdict-tag.js';
import { ClaimEvidence } from './claim-evidence-view.js';

function ClaimTabs({
  claims,
  current,
  onSelect,
}: {
  claims: readonly ExplainedClaim[];
  current: number;
  onSelect: (number: number) => void;
}) {
  const move = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = current + step;
    if (step === 0 || next < 1 || next > claims.length) return;
    onSelect(next);
    document.getElementById(`claim-tab-${next}`)?.focus();
  };
  useEffect(() => {
    document
      .getElementById(`claim-tab-${current}`)
      ?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [current]);
  return (
    <div className="tabs claim-tabs" role="tablist" aria-label={text.case.claims} onKeyDown={move}>
      {claims.map((claim, index) => (
        <button
          key={index}
          id={`claim-tab-${index + 1}`}
          type="button"
          role="tab"
          className="tab"
          aria-selected={current === index + 1}
          aria-controls="claim-panel"
          tabIndex={current === index + 1 ? 0 : -1}
          onClick={() => onSelect(index + 1)}
        >
          <span className={`mn tone-${VERDICT_LOOK[claim.verdict].tone}`}>{index + 1}</span>
          <span className="el">{nameMasks(claim.text)}</span>
        </button>
      ))}
    </div>
  );
}

function DecidedAlike({ cases }: { cases: CaseView['decidedAlike'] }) {
  if (cases.length === 0) return null;
  return (
    <section>
      <h3 className="lbl">{text.case.decidedAlike}</h3>
      <ul>
        {cases.map((one) => (
          <li key={one.id} className="alike">
            <span className="num mu3 s12">{one.code.slice(-4)}</span>
            <Link className="el gr" to={`/vu-viec/${one.id}`}>
              “{nameMasks(one.title)}”
            </Link>
            <VerdictTag verdict={one.verdict} />
            <span className="s12 mu3 num">{formatDate(one.decidedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ steps }: { steps: CaseView['steps'] }) {
  const words: Record<string, string> = text.vocabulary.step;
  return (
    <details className="s12 mu3">
      <summary>{text.case.steps}</summary>
      <dl className="steps">
        {Object.entries(steps).map(([step, version]) => (
          <div key={step}>
            <dt>{words[step] ?? step}</dt>
            <dd className="num">{version}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** One tab per claim, each with the law that settles it. */
export function EvidencePane({
  view,
  current,
  onSelect,
}: {
  view: CaseView;
  current: number;
  onSelect: (number: number) => void;
}) {
  const claim = view.claims[current - 1];
  return (
    <section className="case-column" aria-label={text.case.evidence}>
      <div className="card evidence-card">
        {claim && <ClaimTabs claims={view.claims} current={current} onSelect={onSelect} />}
        <div
          id="claim-panel"
          className="b evidence-body"
          role={claim ? 'tabpanel' : undefined}
          aria-labelledby={claim ? `claim-tab-${current}` : undefined}
          tabIndex={0}
        >
          {claim ? (
            <ClaimEvidence view={view} claim={claim} />
          ) : (
            <EmptyState title={text.case.noClaims} />
          )}
          <DecidedAlike cases={view.decidedAlike} />
          <Steps steps={view.steps} />
        </div>
      </div>
    </section>
  );
}
