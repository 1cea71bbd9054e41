import { type SessionView } from '#contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { sessionApi } from '../../api/endpoints.js';
import { failureOf } from '../../api/failure.js';
import { renewSession } from '../../api/session.js';
import { text } from '../../catalogue/text.js';
import { FailureNotice } from '../../ui/states.js';
import {
  EMPTY_DRAFT,
  type FieldProblems,
  firstOf,
  PASSWORD_FIELDS,
  type PasswordDraft,
  type PasswordFieldName,
  problemsOf,
  refusalsIn,
} from './password-draft.js';
import { PasswordField } from './password-field.js';

const words = text.account;

/** Sends what was typed; the session of this desk goes on under the cookie that is answered. */
function useChangePassword(onRefused: (problems: FieldProblems) => void, onChanged: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ currentPassword, newPassword }: PasswordDraft) =>
      sessionApi.changePassword({ currentPassword, newPassword }),
    onSuccess: (session) => {
      renewSession(client, session);
      onChanged();
    },
    onError: (error) => onRefused(refusalsIn(error)),
  });
}

/** The problems of the fields; new ones bring the focus to the first field that has one. */
function useFieldProblems() {
  const [problems, setProblems] = useState<FieldProblems>({});
  const fields = useRef<Partial<Record<PasswordFieldName, InputRef | null>>>({});
  const show = (found: FieldProblems) => {
    setProblems(found);
    const first = firstOf(found);
    if (first) fields.current[first]?.focus();
  };
  return { problems, setProblems, show, fields };
}

/** Current password, new one, and the new one again. */
export function PasswordForm({
  user,
  onChanged,
}: {
  user: SessionView['user'];
  onChanged: () => void;
}) {
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const { problems, setProblems, show, fields } = useFieldProblems();
  const change = useChangePassword(show, onChanged);
  const submit = (event: React.SubmitEvent) => {
    event.preventDefault();
    const found = problemsOf(draft);
    show(found);
    if (firstOf(found)) change.reset();
    else if (!change.isPending) change.mutate(draft);
  };
  const type = (name: PasswordFieldName) => (value: string) => {
    // From what stands there now: password managers fill several fields at once.
    setDraft((before) => ({ ...before, [name]: value }));
    setProblems((before) => ({ ...before, [name]: undefined }));
  };
  const failed = change.error && !firstOf(refusalsIn(change.error));
  return (
    <form className="b col g16" onSubmit={submit} noValidate>
      {failed && <FailureNotice {...failureOf(change.error)} />}
      {/* For password managers: whose password this is. */}
      <input type="text" autoComplete="username" value={user.login} readOnly hidden />
      {PASSWORD_FIELDS.map((name) => (
        <PasswordField
          key={name}
          ref={(field) => {
            fields.current[name] = field;
          }}
          label={words[name]}
          autoComplete={name === 'currentPassword' ? 'current-password' : 'new-password'}
          value={draft[name]}
          onChange={type(name)}
          problem={problems[name]}
          hint={name === 'newPassword' ? words.rule : undefined}
        />
      ))}
      <Button
        className="password-submit"
        type="primary"
        size="large"
        htmlType="submit"
        loading={change.isPending}
      >
        {words.submit}
      </Button>
    </form>
  );
}
