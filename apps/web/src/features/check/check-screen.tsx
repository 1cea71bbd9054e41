import './check.css';
import { type PostInput } from '#contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { postApi } from '../../api/endpoints.js';
import { failureOf } from '../../api/failure.js';
import { text } from '../../catalogue/text.js';
import { vietnamDay } from '../../ui/format.js';
import { FailureNotice, Loading } from '../../ui/states.js';
import { CheckForm, type CheckInput } from './check-form.js';
import { CheckResult, NothingChecked } from './check-result.js';

function toPost({ text: words, day, channel }: CheckInput): PostInput {
  return { text: words, published_at: day, ...(channel && { channel }) };
}

/** Kiểm tra nhanh: what does the machine see in this text, and on what ground? */
export default function CheckScreen() {
  const [input, setInput] = useState<CheckInput>(() => ({
    text: '',
    day: vietnamDay(Date.now()),
    channel: null,
  }));
  const check = useMutation({ mutationFn: postApi.analyse });
  const clear = () => {
    setInput({ ...input, text: '' });
    check.reset();
  };
  return (
    <div className="check">
      <section className="card check-input" aria-label={text.check.input}>
        <div className="h">
          <h2>{text.check.input}</h2>
          <span className="mla s12 mu3">{text.check.notStored}</span>
        </div>
        <CheckForm
          input={input}
          onChange={setInput}
          onSubmit={() => check.mutate(toPost(input))}
          onClear={clear}
          pending={check.isPending}
        />
      </section>
      <section className="check-output" aria-label={text.check.result} aria-live="polite">
        {check.error && (
          <FailureNotice {...failureOf(check.error)} onRetry={() => check.mutate(toPost(input))} />
        )}
        {check.isPending && <Loading bones={[64, 180, 110]} />}
        {check.data && (
          <CheckResult
            key={check.submittedAt}
            view={check.data}
            input={check.variables}
            at={check.submittedAt}
          />
        )}
        {check.isIdle && <NothingChecked />}
      </section>
    </div>
  );
}
