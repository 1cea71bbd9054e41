import { type CaseView } from '#contracts';
import { Button } from 'antd';
import { text } from '../../catalogue/text.js';
import { formatDateTime } from '../../ui/format.js';
import { VerdictTag } from '../../ui/verdict-tag.js';
import { useUndoDecision } from './save-decision.js';

/** The decision that was taken, beside what the machine had suggested. */
export function DecidedCard({ view }: { view: CaseView }) {
  const { decision, id } = view.case;
  const undo = useUndoDecision();
  if (!decision) return null;
  const when = formatDateTime(decision.decidedAt);
  const { verdict, evidence, reason, note } = decision;
  const draft = { verdict, evidence, reason, note, savedAt: 0 };
  return (
    <div className="card">
      <div className="h">
        <h2>{text.case.decision}</h2>
        <span className="mla">
          <VerdictTag verdict={verdict} />
        </span>
      </div>
      <div className="b col g8 s13">
        <p>
          {decision.mine
            ? text.case.decidedByMe(when)
            : text.case.decidedBy(decision.userName, when)}
        </p>
        <p className="row wrap">
          {text.case.suggestedThen}: <VerdictTag verdict={decision.suggestedVerdict} suggested />
        </p>
        <p>
          <b>{text.case.evidence}:</b> <span className="num">{evidence.join(', ') || '–'}</span>
        </p>
        <p>
          <b>{text.case.reason}:</b> {text.vocabulary.reason[reason]}
        </p>
        {note !== '' && <p className="note">{note}</p>}
        {decision.mine && (
          <div>
            <Button size="small" onClick={() => void undo(id, decision.id, draft)}>
              {text.common.undo}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
