import { type User } from '#domain';
import { type UserRecord } from './user.record.js';

/** @returns the user without what only login may see. */
export function toUser(record: UserRecord): User {
  return {
    id: record.id,
    login: record.login,
    displayName: record.displayName,
    role: record.role,
    disabled: record.disabled,
  };
}
