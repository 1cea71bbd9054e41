import { type UserView } from '#contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Dropdown } from 'antd';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { failureOf } from '../api/failure.js';
import { leaveSession } from '../api/session.js';
import { text } from '../catalogue/text.js';
import { useSingleKeys } from '../ui/keys.js';
import { useToast } from '../ui/toast.js';
import { initialsOf } from './initials.js';

/** The menu takes the focus when it opens; when it closes, the focus must not be lost with it. */
function useFocusBack() {
  const button = useRef<HTMLButtonElement>(null);
  const giveFocusBack = (open: boolean) => {
    if (open) return;
    // Once the key press is over: the button would take it for its own.
    setTimeout(() => {
      if (document.activeElement?.matches('body, [role=menuitem]')) button.current?.focus();
    });
  };
  return { button, giveFocusBack };
}

/** Who works here, their role, their settings, and the way out. */
export function UserMenu({ user }: { user: UserView }) {
  const client = useQueryClient();
  const toast = useToast();
  const navigate = useNavigate();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const { button, giveFocusBack } = useFocusBack();
  const leave = () => {
    leaveSession(client).catch((error: unknown) =>
      toast({ message: failureOf(error).message, failed: true }),
    );
  };
  const who = (
    <span>
      <b>{user.displayName}</b>
      <br />
      {text.vocabulary.role[user.role]}
    </span>
  );
  const keysLabel = singleKeys ? text.shell.singleKeysOn : text.shell.singleKeysOff;
  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      onOpenChange={giveFocusBack}
      placement="bottomRight"
      menu={{
        items: [
          { key: 'who', type: 'group', label: who },
          { key: 'keys', label: keysLabel, onClick: () => setSingleKeys(!singleKeys) },
          {
            key: 'password',
            label: text.account.title,
            onClick: () => void navigate('/doi-mat-khau'),
          },
          { type: 'divider' },
          { key: 'leave', label: text.shell.logout, onClick: leave },
        ],
      }}
    >
      <button
        ref={button}
        type="button"
        className="ava"
        title={`${user.displayName}, ${text.vocabulary.role[user.role]}`}
      >
        <span aria-hidden="true">{initialsOf(user.displayName)}</span>
        <span className="sr">{text.shell.account(user.displayName)}</span>
      </button>
    </Dropdown>
  );
}
