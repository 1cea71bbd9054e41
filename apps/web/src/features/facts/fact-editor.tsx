import { type FactDetail } from '#contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { failureOf } from '../../api/failure.js';
import { text } from '../../catalogue/text.js';
import { FailureNotice } from '../../ui/states.js';
import { ChangePreview } from './change-preview.js';
import { toEdit, useFactDraft, usePreview, useSaveFact } from './edit-fact.js';
import { factDrafts, problemOf } from './fact-draft.js';
import { FactFields, LinesField } from './fact-fields.js';

const words = text.facts;

function Buttons({
  previewing,
  saving,
  onPreview,
  onStop,
  onCancel,
}: {
  previewing: boolean;
  saving: boolean;
  onPreview: () => void;
  onStop: () => void;
  onCancel: () => void;
}) {
  return (
    <div className="row wrap editor-buttons">
      {previewing ? (
        <Button onClick={onStop}>{words.stopPreview}</Button>
      ) : (
        <Button onClick={onPreview}>{words.preview}</Button>
      )}
      <Button type="primary" htmlType="submit" loading={saving}>
        {words.save}
      </Button>
      <Button type="text" className="mla" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

/** A fact's next version: typed, tried on the posts, then saved with its reason. */
export function FactEditor({ fact, onClose }: { fact: FactDetail; onClose: () => void }) {
  const [draft, change] = useFactDraft(fact);
  const [asked, setAsked] = useState(false);
  const { preview, stop } = usePreview();
  const save = useSaveFact(fact, onClose);
  const problem = problemOf(draft, fact);
  const edit = toEdit(fact, draft);
  const stale = JSON.stringify(preview.variables?.content) !== JSON.stringify(edit.content);
  const error = save.error ?? preview.error;
  const whenReady = (act: () => void) => () => {
    setAsked(true);
    if (problem === null && !save.isPending) act();
  };
  const cancel = () => {
    factDrafts.forget(fact);
    onClose();
  };
  return (
    <section className="card" aria-label={words.editTitle(fact.id)}>
      <div className="h">
        <h2>{words.editTitle(fact.id)}</h2>
        <span className="mla s12 mu3">{words.draftKept}</span>
      </div>
      <form
        className="b col g12"
        onSubmit={(event) => {
          event.preventDefault();
          whenReady(() => save.mutate(edit))();
        }}
      >
        <FactFields draft={draft} onChange={change} />
        <LinesField
          label={words.fields.reason}
          hint={words.fields.reasonHint}
          value={draft.reason}
          onChange={(reason) => change({ ...draft, reason })}
        />
        <div role="alert">
          {asked && problem !== null && <p className="s13 missing">{problem}</p>}
          {error && <FailureNotice {...failureOf(error)} />}
        </div>
        <Buttons
          previewing={preview.isPending}
          saving={save.isPending}
          onPreview={whenReady(() => preview.mutate(edit))}
          onStop={stop}
          onCancel={cancel}
        />
        <div aria-live="polite">
          {preview.isPending && <p className="s13 mu">{words.previewing}</p>}
          {preview.data && <ChangePreview view={preview.data} stale={stale} />}
        </div>
      </form>
    </section>
  );
}
