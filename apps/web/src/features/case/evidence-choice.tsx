import { type CaseView } from '#contracts';
import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { factApi } from '../../api/endpoints.js';
import { failureOf } from '../../api/failure.js';
import { ApiError } from '../../api/http.js';
import { text } from '../../catalogue/text.js';
import { vietnamDay } from '../../ui/format.js';
import { type Draft, needsEvidence, toggleEvidence } from './decision-draft.js';
import { type EvidenceOption, evidenceOptions, factOption } from './evidence-options.js';

/** Finds a fact by its id, for evidence that the machine did not think of. */
function AddFact({ day, onAdd }: { day: string; onAdd: (option: EvidenceOption) => void }) {
  const [id, setId] = useState('');
  const find = useMutation({
    mutationFn: (wanted: string) => factApi.read(wanted, day),
    onSuccess: (fact) => {
      onAdd(factOption(fact));
      setId('');
    },
  });
  const wanted = id.trim().toUpperCase();
  const missing = find.error instanceof ApiError && find.error.status === 404;
  const submit = (event: React.SubmitEvent) => {
    event.preventDefault();
    if (wanted) find.mutate(wanted);
  };
  return (
    <form className="add-fact" onSubmit={submit}>
      <Input
        size="small"
        value={id}
        onChange={(event) => setId(event.target.value)}
        aria-label={text.case.addEvidence}
        placeholder={`${text.case.addEvidence}, ${text.case.addEvidenceHint}`}
      />
      <Button size="small" htmlType="submit" loading={find.isPending}>
        {text.case.add}
      </Button>
      {find.error && (
        <p className="s12 missing" role="alert">
          {missing ? text.case.noSuchFact(find.variables) : failureOf(find.error).message}
        </p>
      )}
    </form>
  );
}

/** The evidence that a decision rests on. */
export function EvidenceChoice({
  view,
  draft,
  onChange,
  missing,
}: {
  view: CaseView;
  draft: Draft;
  onChange: (draft: Draft) => void;
  missing: boolean;
}) {
  const [added, setAdded] = useState<readonly EvidenceOption[]>([]);
  const offered = [...evidenceOptions(view), ...added];
  const unknown = draft.evidence.filter((id) => !offered.some((option) => option.id === id));
  const options = [...offered, ...unknown.map((id) => ({ id, label: '' }))];
  const required = needsEvidence(draft.verdict);
  const add = (option: EvidenceOption) => {
    if (!offered.some((known) => known.id === option.id)) setAdded([...added, option]);
    if (!draft.evidence.includes(option.id)) onChange(toggleEvidence(draft, option.id));
  };
  return (
    <fieldset aria-describedby={missing ? 'missing-evidence' : undefined}>
      <div className="row sb mt8">
        <legend className="lbl">
          {text.case.evidenceRequired}{' '}
          <span className={required ? 'missing' : ''}>
            {required ? text.case.required : text.case.optional}
          </span>
        </legend>
        <kbd aria-hidden="true">E</kbd>
      </div>
      {options.length === 0 && <p className="s12 mu">{text.case.noFact}</p>}
      <div className="evidence-options">
        {options.map((option, index) => (
          <label key={option.id} className="evidence-option" title={option.label}>
            <input
              id={index === 0 ? 'first-evidence' : undefined}
              type="checkbox"
              checked={draft.evidence.includes(option.id)}
              onChange={() => onChange(toggleEvidence(draft, option.id))}
            />
            <span className="el">
              <b className="num">{option.id}</b> {option.label && `· ${option.label}`}
            </span>
          </label>
        ))}
      </div>
      <AddFact day={vietnamDay(view.post.publishedAt)} onAdd={add} />
      {missing && (
        <p id="missing-evidence" className="s12 missing" role="alert">
          {text.case.needEvidence}
        </p>
      )}
    </fieldset>
  );
}
