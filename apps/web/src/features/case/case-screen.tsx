import './case.css';
import { type CaseView } from '#contracts';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useCaseView } from '../../api/case-view.js';
import { failureOf, hasCode } from '../../api/failure.js';
import { useTakeCase } from '../../api/take-case.js';
import { text } from '../../catalogue/text.js';
import { formatExactTime } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';
import { KeyBar } from '../../ui/key-bar.js';
import { useKeys } from '../../ui/keys.js';
import { FailureNotice, Loading } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { VERDICT_ORDER } from '../../ui/verdict-look.js';
import { CaseHead } from './case-head.js';
import { useCaseLease } from './case-lease.js';
import { CaseNotices } from './case-notices.js';
import { CaseTimeline } from './case-timeline.js';
import { useDecide } from './decide-case.js';
import { DecidedCard } from './decided-card.js';
import { chooseVerdict, type Draft } from './decision-draft.js';
import { DecisionPanel } from './decision-panel.js';
import { useDraft } from './draft-store.js';
import { EvidencePane } from './evidence-pane.js';
import { startDraft } from './evidence-options.js';
import { useNeighbours } from './neighbours.js';
import { PostPane } from './post-pane.js';

const HINTS = [
  { keys: ['J', 'K'], does: text.case.keys.move },
  { keys: ['1', '–', '7'], does: text.case.keys.verdict },
  { keys: ['E'], does: text.case.keys.evidence },
  { keys: ['Enter'], does: text.case.keys.save },
  { keys: ['U'], does: text.case.keys.undo },
  { keys: ['N'], does: text.case.keys.next },
  { keys: ['/'], does: text.shell.keys.focusSearch },
  { keys: ['g', 'h'], does: text.shell.keys.queue },
];

function useMovingKeys(caseId: string) {
  const navigate = useNavigate();
  const toast = useToast();
  const { previous, next } = useNeighbours(caseId);
  const { mutate } = useTakeCase();
  const go = (id: string | undefined) => {
    if (id !== undefined) void navigate(`/vu-viec/${id}`);
  };
  const takeNext = () =>
    mutate(null, {
      onSuccess: (held) => go(held.caseId),
      onError: (error) => {
        const empty = hasCode(error, 'review.queue_empty');
        toast({ message: empty ? text.case.queueDone : failureOf(error).message, failed: !empty });
      },
    });
  useKeys({ j: () => go(next), k: () => go(previous), n: takeNext });
}

function useDecisionKeys(
  open: boolean,
  draft: Draft,
  onChange: (draft: Draft) => void,
  save: () => void,
) {
  const verdictKeys = VERDICT_ORDER.map((verdict, index): [string, () => void] => [
    String(index + 1),
    () => {
      onChange(chooseVerdict(draft, verdict));
      document.getElementById(`verdict-${index + 1}`)?.focus();
    },
  ]);
  useKeys(
    open
      ? {
          ...Object.fromEntries(verdictKeys),
          e: () => document.getElementById('first-evidence')?.focus(),
          Enter: save,
          'Ctrl+Enter': save,
        }
      : {},
  );
}

function mainClaim(view: CaseView): number {
  const main = view.claims.findIndex((claim) => claim.verdict === view.case.suggestedVerdict);
  return Math.max(0, main) + 1;
}

function DraftTime({ draft }: { draft: Draft }) {
  if (draft.savedAt === 0) return null;
  return (
    <span className="row g4 num">
      <Icon name="tick" size="s" /> {text.case.draftSaved(formatExactTime(draft.savedAt))}
    </span>
  );
}

/** A case that has been read: post, evidence, decision. */
function CaseDesk({ view }: { view: CaseView }) {
  const navigate = useNavigate();
  const [claim, setClaim] = useState(() => mainClaim(view));
  const [draft, setDraft] = useDraft(view.case.id, () => startDraft(view));
  const lease = useCaseLease(view);
  const decide = useDecide(view, lease, draft);
  const open = view.case.status === 'open';
  useMovingKeys(view.case.id);
  useDecisionKeys(open, draft, setDraft, decide.save);
  return (
    <>
      <CaseHead view={view} lease={lease} onLeft={() => void navigate('/hang-cho')} />
      <CaseNotices
        view={view}
        lease={lease}
        draft={draft}
        stale={open ? decide.stale : null}
        saveError={decide.error}
        onSeen={decide.acknowledge}
        onRetry={decide.save}
      />
      <div className="case-panes">
        <PostPane view={view} current={claim} onSelect={setClaim} />
        <EvidencePane view={view} current={claim} onSelect={setClaim} />
        <section className="case-column" aria-label={text.case.decision}>
          {open ? (
            <DecisionPanel
              view={view}
              lease={lease}
              draft={draft}
              onChange={setDraft}
              missing={decide.missing}
              saving={decide.saving}
              onSave={decide.save}
            />
          ) : (
            <DecidedCard view={view} />
          )}
          <CaseTimeline history={view.history} />
        </section>
      </div>
      <KeyBar hints={HINTS}>{open && <DraftTime draft={draft} />}</KeyBar>
    </>
  );
}

/** Trang vụ việc: is this claim right on the day it was posted? */
export default function CaseScreen() {
  const { caseId = '' } = useParams();
  const { data, error, refetch } = useCaseView(caseId);
  if (data) return <CaseDesk key={`${caseId} ${data.case.status}`} view={data} />;
  if (error) return <FailureNotice {...failureOf(error)} onRetry={() => void refetch()} />;
  return <Loading bones={[52, 220, 160]} />;
}
