import { type CaseView } from '#contracts';
import { Button } from 'antd';
import { failureOf } from '../../api/failure.js';
import { text } from '../../catalogue/text.js';
import { formatCountdown, formatDateTime, formatTime } from '../../ui/format.js';
import { useNow } from '../../ui/now.js';
import { FailureNotice } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { lastChange } from './case-changes.js';
import { type CaseLease } from './case-lease.js';
import { type Draft, draftInWords } from './decision-draft.js';

const LAST_MINUTE_MS = 60_000;

function LastMinute({ left }: { left: number }) {
  return (
    <p className="notice tone-dis">
      <span aria-hidden="true">{text.case.lastMinute(Math.ceil(left / 1_000))}</span>
      <span className="sr" role="alert">
        {text.case.lastMinuteSpoken}
      </span>
    </p>
  );
}

function CopyDraft({ draft }: { draft: Draft }) {
  const toast = useToast();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(draftInWords(draft));
      toast({ message: text.common.copied });
    } catch (error) {
      toast({ message: failureOf(error).message, failed: true });
    }
  };
  return (
    <Button size="small" onClick={() => void copy()}>
      {text.case.copyDraft}
    </Button>
  );
}

function Lost({ view, lease, draft }: { view: CaseView; lease: CaseLease; draft: Draft }) {
  const now = useNow(1_000);
  const other = view.case.lease;
  const left = other ? Date.parse(other.expiresAt) - now : 0;
  const taken = other !== null && !other.mine && left > 0;
  return (
    <div className="notice tone-fab" role="alert">
      <b>{text.case.lost(formatTime(lease.lostAt))}</b> {text.case.lostMore}{' '}
      {taken && <span>{text.case.heldBy(other.holderName, formatCountdown(left))}</span>}
      {!taken && (
        <Button size="small" type="primary" loading={lease.busy} onClick={lease.take}>
          {text.case.takeAgain}
        </Button>
      )}
      <CopyDraft draft={draft} />
    </div>
  );
}

function Stale({
  view,
  changes,
  onSeen,
}: {
  view: CaseView;
  changes: readonly string[];
  onSeen: () => void;
}) {
  const change = lastChange(view);
  const when = formatTime(change?.at ?? view.case.openedAt);
  return (
    <div className="notice tone-dis" role="alert" id="stale-notice" tabIndex={-1}>
      <b>{text.case.stale(change?.userName ?? text.case.staleBy, when)}</b> {text.case.staleMore}
      <ul className="changes">
        {changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {changes.length === 0 && <li>{text.case.nothingChanged}</li>}
      </ul>
      <Button size="small" onClick={onSeen}>
        {text.case.seen}
      </Button>
    </div>
  );
}

function AnalysisChanged({ view }: { view: CaseView }) {
  const { analysisChangedAt, status } = view.case;
  if (analysisChangedAt === null) return null;
  const words = text.case;
  return (
    <p className="notice tone-dis" role="status">
      <b>{words.analysisChanged(formatDateTime(analysisChangedAt))}</b>{' '}
      {status === 'open' ? words.analysisChangedOpen : words.analysisChangedDecided}
    </p>
  );
}

/** What stands between the officer and a saved decision. */
export function CaseNotices({
  view,
  lease,
  draft,
  stale,
  saveError,
  onSeen,
  onRetry,
}: {
  view: CaseView;
  lease: CaseLease;
  draft: Draft;
  /** Changes to look at before saving; null when there is nothing to look at. */
  stale: readonly string[] | null;
  saveError: Error | null;
  onSeen: () => void;
  onRetry: () => void;
}) {
  const lastMinute = lease.state === 'mine' && lease.left <= LAST_MINUTE_MS;
  return (
    <div className="case-notices">
      <AnalysisChanged view={view} />
      {lastMinute && <LastMinute left={lease.left} />}
      {lease.state === 'lost' && <Lost view={view} lease={lease} draft={draft} />}
      {lease.error && <FailureNotice {...failureOf(lease.error)} />}
      {stale !== null && <Stale view={view} changes={stale} onSeen={onSeen} />}
      {saveError && <FailureNotice {...failureOf(saveError)} onRetry={onRetry} />}
    </div>
  );
}
