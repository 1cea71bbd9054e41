import { describe, expect, it } from '@jest/globals';
import { greetingLines, parseTrialLogins, type TrialLogin } from './greeting.js';

const logins: TrialLogin[] = [
  { login: 'quantri', password: 'ba', role: 'admin', displayName: 'Quản trị' },
  { login: 'canbo', password: 'mot-hai', role: 'officer', displayName: 'Cán bộ truyền thông' },
];

describe('greetingLines', () => {
  it('prints the address of the product before every other one', () => {
    const trial = { logins, file: 'data/trial-logins.json', sites: ['http://127.0.0.1:4701'] };
    const text = greetingLines({ address: 'http://127.0.0.1:3000', trial }).join('\n');
    expect(/http:\S+/.exec(text)?.[0]).toBe('http://127.0.0.1:3000');
    expect(text).toContain('mot-hai');
    expect(text).toContain('đăng nhập bằng tài khoản canbo');
    expect(text).toContain('SOURCES=real npm start');
  });

  it('prints no password that was changed since, and says how to get new ones', () => {
    const changed = logins.map((known) =>
      known.role === 'officer' ? { ...known, password: null } : known,
    );
    const trial = { logins: changed, file: 'data/trial-logins.json', sites: [] };
    const text = greetingLines({ address: 'http://127.0.0.1:3000', trial }).join('\n');
    expect(text).toContain('  quantri  mật khẩu  ba                 Quản trị\n');
    expect(text).toContain('  canbo    mật khẩu  (đã đổi, changed)  Cán bộ truyền thông\n');
    expect(text).toContain('xóa tệp trên');
    expect(greetingLines({ address: '', trial: { ...trial, logins } }).join()).not.toContain('xóa');
  });

  it('shows no trial logins when real sources are watched', () => {
    const text = greetingLines({ address: 'http://127.0.0.1:3000', trial: undefined }).join('\n');
    expect(text).not.toContain('mật khẩu');
    expect(text).toContain('admin:create');
  });
});

describe('parseTrialLogins', () => {
  it('reads the file of the cli and refuses another shape', () => {
    expect(parseTrialLogins(JSON.stringify(logins))).toEqual(logins);
    expect(() => parseTrialLogins('{}')).toThrow();
  });
});
