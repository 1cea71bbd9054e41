import { type AnalysisView, type PostInput } from '#contracts';
import { useState } from 'react';
import { marksOf } from '../../api/claim-evidence.js';
import { text } from '../../catalogue/text.js';
import { formatConfidence, formatDay, formatNumber } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';
import { MarkedPost } from '../../ui/marked-post.js';
import { EmptyState } from '../../ui/states.js';
import { VERDICT_ORDER } from '../../ui/verdict-look.js';
import { VerdictTag } from '../../ui/verdict-tag.js';
import { ClaimResult } from './claim-result.js';
import { useSecondOpinions } from './second-opinions.js';

function Summary({ view }: { view: AnalysisView }) {
  const counts = VERDICT_ORDER.map((verdict) => ({
    verdict,
    count: view.claims.filter((claim) => claim.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const claims = formatNumber(view.claims.length);
  return (
    <div className="card check-summary">
      <div className="row wrap">
        <h2 className="s16 fw6">
          {view.claims.length === 0 ? text.check.noClaims : text.check.claims(claims)}
        </h2>
        {counts.map(({ verdict, count }) => (
          <VerdictTag
            key={verdict}
            verdict={verdict}
            suggested
            label={`${count} ${text.vocabulary.verdict[verdict].toLocaleLowerCase('vi')}`}
          />
        ))}
        <span className="mla s13">
          {view.flag ? text.check.flagged : text.check.notFlagged},{' '}
          <span className="num">{text.check.risk(formatConfidence(view.risk))}</span>
        </span>
      </div>
      <p className="s12 mu">
        {text.check.person} {text.check.judgedOn(formatDay(view.day))}.
      </p>
      {!view.relevant && <p className="s13 mt4">{text.check.notRelevant}</p>}
      {view.readUpTo !== null && (
        <p className="s13 mt4">{text.check.readUpTo(formatNumber(view.readUpTo))}</p>
      )}
    </div>
  );
}

function overallRows(view: AnalysisView): [string, string][] {
  const words = text.vocabulary;
  const list = (items: readonly string[]) => items.join(', ') || text.check.unknown;
  return [
    [text.check.stance, words.stance[view.stance]],
    [text.check.sentiment, words.sentiment[view.sentiment]],
    [text.check.topics, list(view.topics.map((topic) => words.topic[topic]))],
    [text.check.audience, list(view.audience.map((group) => words.audience[group]))],
    [text.check.province, view.province ?? text.check.unknown],
    [text.check.language, words.language[view.language]],
  ];
}

function Overall({ view }: { view: AnalysisView }) {
  const stepWords: Record<string, string> = text.vocabulary.step;
  return (
    <div className="sunk overall">
      <h3 className="lbl">{text.check.overall}</h3>
      <dl className="overall-rows">
        {overallRows(view).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details className="s12 mt4">
        <summary>{text.check.steps}</summary>
        <ul>
          {Object.entries(view.steps).map(([step, version]) => (
            <li key={step} className="row">
              <Icon name="tick" size="s" />
              <span className="gr">{stepWords[step] ?? step}</span>
              <span className="mu3 num">{version}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** What the machine sees in the text, and on what ground. @param input the text it read. */
export function CheckResult({
  view,
  input,
  at,
}: {
  view: AnalysisView;
  input: PostInput;
  at: number;
}) {
  const claims = useSecondOpinions({ input, view, at });
  const [current, setCurrent] = useState<number | null>(null);
  const select = (number: number) => {
    setCurrent(number);
    document.getElementById(`claim-${number}`)?.focus();
  };
  return (
    <>
      <Summary view={view} />
      <div className="card">
        <div className="h">
          <h2>{text.check.marked}</h2>
        </div>
        <div className="b col g8">
          <div className="checked-text">
            <MarkedPost
              post={input.text}
              marks={marksOf(view.claims)}
              masks={view.pii}
              current={current}
              onSelect={select}
            />
          </div>
          <Overall view={view} />
        </div>
      </div>
      {claims.map((claim, index) => (
        <ClaimResult
          key={`${claim.start} ${claim.end} ${index}`}
          view={view}
          claim={claim}
          number={index + 1}
          current={current === index + 1}
        />
      ))}
    </>
  );
}

/** Before the first check. */
export function NothingChecked() {
  return (
    <div className="card">
      <EmptyState title={text.check.before}>{text.check.beforeMore}</EmptyState>
    </div>
  );
}
