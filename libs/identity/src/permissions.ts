import { type Role, ROLES, type User } from '#domain';
import { RoleRequiredError } from './identity.errors.js';

/**
 * Who may do what. Reading, searching and the quick check are for everybody. Deciding is the work
 * of those who answer the public. Visiting a source now is allowed to the same people: the
 * crawler's pace and robots rules hold all the same, so it cannot hurt a site. An analyst reads.
 * What the law says and which stories are false is changed by those who answer for all verdicts.
 * How the parts behind the screens are is for those who answer for them.
 */
const PERMISSIONS = {
  read: ROLES,
  analyze: ROLES,
  decide: ['officer', 'lead', 'admin'],
  'run-source': ['officer', 'lead', 'admin'],
  'edit-knowledge': ['lead', 'admin'],
  'see-system': ['lead', 'admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  officer: 'Cán bộ truyền thông',
  lead: 'Trưởng nhóm',
  analyst: 'Chuyên viên phân tích',
  admin: 'Quản trị',
};

function isAllowed(role: Role, permission: Permission): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission];
  return roles.includes(role);
}

/**
 * Lets through those who may.
 * @throws RoleRequiredError naming the roles that may.
 */
export function requirePermission(user: User, permission: Permission): void {
  if (isAllowed(user.role, permission)) return;
  const names = PERMISSIONS[permission].map((role) => ROLE_NAMES[role]);
  const last = names.pop() ?? '';
  const list = names.length > 0 ? `${names.join(', ')} hoặc ${last}` : last;
  throw new RoleRequiredError(`Việc này cần vai trò ${list}.`);
}
