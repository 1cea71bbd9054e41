import { type UserView } from '#contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Dropdown } from 'antd';
import { failureOf } from '../api/failure.js';
import { leaveSession } from '../api/session.js';
import { text } from '../catalogue/text.js';
import { useSingleKeys } from '../ui/keys.js';
import { useToast } from '../ui/toast.js';
import { initialsOf } from './initials.js';

/** Who works here, their role, and the way out. */
export function UserMenu({ user }: { user: UserView }) {
  const client = useQueryClient();
  const toast = useToast();
  const [singleKeys, setSingleKeys] = useSingleKeys();
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
      placement="bottomRight"
      menu={{
        items: [
          { key: 'who', type: 'group', label: who },
          { key: 'keys', label: keysLabel, onClick: () => setSingleKeys(!singleKeys) },
          { type: 'divider' },
          { key: 'leave', label: text.shell.logout, onClick: leave },
        ],
      }}
    >
      <button
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
