import { type CaseSummary } from '#contracts';
import { text } from '../../catalogue/text.js';
import { formatDateTime } from '../../ui/format.js';
import { LeaseChip } from '../../ui/lease-chip.js';
import { nameMasks } from '../../ui/mark-segments.js';
import { PriorityMeter } from '../../ui/priority-meter.js';
import { SlaClock } from '../../ui/sla-clock.js';
import { VerdictTag } from '../../ui/verdict-tag.js';

function RowState({ item }: { item: CaseSummary }) {
  if (item.decision) {
    const when = formatDateTime(item.decision.decidedAt);
    return <span className="s12 mu3 num nw">{when}</span>;
  }
  return (
    <>
      {item.lease && <LeaseChip small {...item.lease} />}
      <SlaClock dueAt={item.dueAt} />
    </>
  );
}

/** One case in the list: priority, title, suggestion or decision, lease, deadline, source. */
export function CaseRow({ item }: { item: CaseSummary }) {
  const { decision } = item;
  return (
    <>
      <div className="case-rank">
        <PriorityMeter priority={item.priority} />
        <span className="mu3 s12 num">#{item.code.slice(-4)}</span>
      </div>
      <div className="gr">
        <p className="case-title el" title={nameMasks(item.title)}>
          {nameMasks(item.title)}
        </p>
        <div className="row case-middle">
          {decision ? (
            <VerdictTag verdict={decision.verdict} />
          ) : (
            <VerdictTag verdict={item.suggestedVerdict} suggested />
          )}
          <span className="s12 mu el gr">
            {decision?.userName ?? (item.narrativeId && text.case.narrative(item.narrativeId))}
          </span>
          <RowState item={item} />
        </div>
        {item.analysisChangedAt !== null && <p className="s12 el">{text.queue.analysisChanged}</p>}
        <p className="s12 mu3 el">
          {item.sourceName} · <span className="num">{formatDateTime(item.publishedAt)}</span>
        </p>
      </div>
    </>
  );
}
