import { type CaseView, decisionReasonSchema } from '#contracts';
import { Button, Input, Select } from 'antd';
import { text } from '../../catalogue/text.js';
import { type CaseLease } from './case-lease.js';
import { chooseVerdict, type Draft, type missingIn } from './decision-draft.js';
import { EvidenceChoice } from './evidence-choice.js';
import { VerdictChoice } from './verdict-choice.js';

const REASONS = decisionReasonSchema.options.map((value) => ({
  value,
  label: text.vocabulary.reason[value],
}));

function PrimaryAction({
  lease,
  saving,
  onSave,
}: {
  lease: CaseLease;
  saving: boolean;
  onSave: () => void;
}) {
  if (lease.state === 'mine') {
    return (
      <Button
        type="primary"
        className="primary-action"
        loading={saving}
        onClick={onSave}
        aria-keyshortcuts="Enter"
      >
        {saving ? text.case.saving : text.case.save} <kbd aria-hidden="true">Enter</kbd>
      </Button>
    );
  }
  const label = {
    free: text.case.take,
    lost: text.case.takeAgain,
    resumable: text.case.resume,
    other: text.case.take,
    decided: text.case.take,
  }[lease.state];
  return (
    <Button
      id="take-case"
      type="primary"
      className="primary-action"
      loading={lease.busy}
      onClick={lease.take}
    >
      {label}
    </Button>
  );
}

/** Where the officer decides. What is missing gets the focus; the button is never dead. */
export function DecisionPanel({
  view,
  lease,
  draft,
  onChange,
  missing,
  saving,
  onSave,
}: {
  view: CaseView;
  lease: CaseLease;
  draft: Draft;
  onChange: (draft: Draft) => void;
  missing: ReturnType<typeof missingIn>;
  saving: boolean;
  onSave: () => void;
}) {
  return (
    <div className="card">
      <div className="h">
        <h2>{text.case.decisionFor}</h2>
      </div>
      <div className="decision-body">
        <VerdictChoice
          value={draft.verdict}
          suggested={view.case.suggestedVerdict}
          onChange={(verdict) => onChange(chooseVerdict(draft, verdict))}
          missing={missing === 'verdict'}
        />
        <EvidenceChoice
          view={view}
          draft={draft}
          onChange={onChange}
          missing={missing === 'evidence'}
        />
        <Select
          id="decision-reason"
          className="mt8 wide"
          aria-label={text.case.reason}
          placeholder={text.case.reasonPlaceholder}
          prefix={`${text.case.reason}:`}
          options={REASONS}
          value={draft.reason}
          onChange={(reason) => onChange({ ...draft, reason })}
          {...(missing === 'reason' && { status: 'error' as const })}
        />
        {missing === 'reason' && (
          <p className="s12 missing" role="alert">
            {text.case.needReason}
          </p>
        )}
        <Input.TextArea
          className="mt8"
          aria-label={text.case.note}
          placeholder={text.case.note}
          autoSize={{ minRows: 1, maxRows: 5 }}
          maxLength={4_000}
          value={draft.note}
          onChange={(event) => onChange({ ...draft, note: event.target.value })}
        />
        <div className="decision-foot">
          <PrimaryAction lease={lease} saving={saving} onSave={onSave} />
        </div>
      </div>
    </div>
  );
}
