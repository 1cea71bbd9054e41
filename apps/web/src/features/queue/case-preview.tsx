import { type CaseSummary, type CaseView } from '#contracts';
import { Button } from 'antd';
import { useCaseView } from '../../api/case-view.js';
import { evidenceOf, marksOf } from '../../api/claim-evidence.js';
import { failureOf } from '../../api/failure.js';
import { showsTitle } from '../../api/post-title.js';
import { text } from '../../catalogue/text.js';
import { FactCard } from '../../ui/fact-card.js';
import { formatDateTime, formatNumber, vietnamDay } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';
import { LeaseChip } from '../../ui/lease-chip.js';
import { nameMasks } from '../../ui/mark-segments.js';
import { MarkedPost } from '../../ui/marked-post.js';
import { PriorityMeter } from '../../ui/priority-meter.js';
import { SlaClock } from '../../ui/sla-clock.js';
import { EmptyState, FailureNotice, Loading } from '../../ui/states.js';
import { VerdictTag } from '../../ui/verdict-tag.js';
import { PriorityParts } from './priority-parts.js';

function actionOf(item: CaseSummary): string {
  if (item.status === 'decided') return text.queue.review;
  return item.lease?.mine ? text.queue.continue : text.queue.take;
}

function Head({
  item,
  onOpen,
  taking,
}: {
  item: CaseSummary;
  onOpen: () => void;
  taking: boolean;
}) {
  const open = item.status === 'open';
  return (
    <div className="preview-head">
      <div className="row wrap">
        <span className="lbl num">{text.queue.caseCode(item.code)}</span>
        <span className="tag">{text.case.status[item.lease && open ? 'held' : item.status]}</span>
        <PriorityMeter priority={item.priority} word />
        {open && <SlaClock dueAt={item.dueAt} exact />}
        <span className="mla">
          {item.lease && <LeaseChip {...item.lease} />}
          {!item.lease && open && <span className="s12 mu3">{text.queue.nobody}</span>}
        </span>
      </div>
      <div className="row mt4">
        <h2 className="preview-title fw6 gr el" title={nameMasks(item.title)}>
          {nameMasks(item.title)}
        </h2>
        <Button type="primary" className="sticky-action" loading={taking} onClick={onOpen}>
          {actionOf(item)} <kbd aria-hidden="true">Enter</kbd>
        </Button>
      </div>
    </div>
  );
}

/** The evidence of the claim that the suggestion rests on. */
function MainEvidence({ view }: { view: CaseView }) {
  const main = view.claims.findIndex((claim) => claim.verdict === view.case.suggestedVerdict);
  const number = Math.max(0, main);
  const claim = view.claims[number];
  if (!claim) return <EmptyState title={text.case.noClaims} />;
  const { facts, narratives } = evidenceOf(claim, view);
  const [fact] = [...facts.filter((one) => one.inForce), ...facts];
  const [narrative] = narratives;
  return (
    <section className="card">
      <div className="h">
        <h2>{text.case.evidence + ' · ' + text.common.claim(number + 1)}</h2>
        <VerdictTag verdict={claim.verdict} suggested />
        <span className="s12 mu3 nw">{text.common.suggestion}</span>
        <span className="mla s12 num mu el">{facts.map((one) => one.id).join(', ')}</span>
      </div>
      <div className="b col g8">
        {fact && <FactCard fact={fact} day={vietnamDay(view.post.publishedAt)} />}
        {!fact && !narrative && (
          <EmptyState title={text.queue.noFact}>{text.queue.noFactMore}</EmptyState>
        )}
        {narrative && (
          <p className="s13">
            <b>{text.case.narrative(narrative.id)}:</b> {narrative.correction}
          </p>
        )}
      </div>
    </section>
  );
}

function Body({ item }: { item: CaseSummary }) {
  const { data, error, refetch } = useCaseView(item.id);
  if (!data && error) {
    return <FailureNotice {...failureOf(error)} onRetry={() => void refetch()} />;
  }
  if (!data) return <Loading bones={[180, 140]} />;
  return (
    <>
      <article className="card">
        <div className="h">
          <h2>{text.queue.post}</h2>
          <span className="s12 mu3 el mla">
            {data.post.sourceName} ·{' '}
            <span className="num">{formatDateTime(data.post.publishedAt)}</span>
          </span>
        </div>
        <div className="b preview-post">
          {showsTitle(data.post) && <p className="fw6">{data.post.title}</p>}
          <MarkedPost
            post={data.post.text}
            marks={marksOf(data.claims)}
            masks={data.post.personalData}
          />
        </div>
      </article>
      <PriorityParts item={item} />
      <MainEvidence view={data} />
      {data.similarPosts.length > 0 && (
        <p className="s12 mu row preview-wide">
          <Icon name="copies" size="s" />
          {text.queue.similar(formatNumber(data.similarPosts.length))}
        </p>
      )}
    </>
  );
}

/** The chosen case beside the list: post, reasons of its priority, evidence. */
export function CasePreview({
  item,
  onOpen,
  taking,
}: {
  item: CaseSummary | undefined;
  onOpen: (item: CaseSummary) => void;
  taking: boolean;
}) {
  if (!item) {
    return (
      <section className="preview" aria-label={text.queue.preview}>
        <EmptyState title={text.queue.pick} />
      </section>
    );
  }
  return (
    <section className="preview" aria-label={text.queue.preview}>
      <Head item={item} taking={taking} onOpen={() => onOpen(item)} />
      <div
        className="preview-body"
        key={item.id}
        tabIndex={0}
        role="group"
        aria-label={nameMasks(item.title)}
      >
        <Body item={item} />
      </div>
    </section>
  );
}
