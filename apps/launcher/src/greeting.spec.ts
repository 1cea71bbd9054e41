import { describe, expect, it } from '@jest/globals';
import { greetingLines, parseTrialLogins } from './greeting.js';

const logins = [
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
