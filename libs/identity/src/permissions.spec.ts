import { describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '#domain';
import { type Permission, requirePermission } from './permissions.js';

const userOf = (role: Role) => ({
  id: 'u',
  login: 'lan',
  displayName: 'Lan',
  role,
  disabled: false,
});

describe('requirePermission', () => {
  it.each(['read', 'analyze'] as const)('lets every role %s', (permission) => {
    for (const role of ROLES) {
      expect(() => requirePermission(userOf(role), permission)).not.toThrow();
    }
  });

  it.each<Permission>(['decide', 'run-source'])('keeps analysts from "%s"', (permission) => {
    for (const role of ['officer', 'lead', 'admin'] as const) {
      expect(() => requirePermission(userOf(role), permission)).not.toThrow();
    }
    expect(() => requirePermission(userOf('analyst'), permission)).toThrow(
      'Việc này cần vai trò Cán bộ truyền thông, Trưởng nhóm hoặc Quản trị.',
    );
  });

  it.each<Permission>(['see-system', 'edit-knowledge'])(
    'keeps "%s" for those who answer',
    (own) => {
      for (const role of ['lead', 'admin'] as const) {
        expect(() => requirePermission(userOf(role), own)).not.toThrow();
      }
      for (const role of ['officer', 'analyst'] as const) {
        expect(() => requirePermission(userOf(role), own)).toThrow(
          'Việc này cần vai trò Trưởng nhóm hoặc Quản trị.',
        );
      }
    },
  );
});
