import { describe, expect, it } from '@jest/globals';
import { identityOf, isRunning, parseStatLine } from './process-identity.js';

const fieldsAfterName = (state: string) =>
  [state, ...Array.from({ length: 18 }, () => '0'), '98765', '0'].join(' ');

describe('parseStatLine', () => {
  it('finds the start behind a name with spaces and brackets', () => {
    expect(parseStatLine(`42 (a b) c)) ${fieldsAfterName('S')}`)).toBe('98765');
  });

  it('takes a zombie for gone', () => {
    expect(parseStatLine(`42 (postgres) ${fieldsAfterName('Z')}`)).toBeUndefined();
  });
});

describe('identityOf', () => {
  it('knows this process and not one that cannot exist', () => {
    const self = identityOf(process.pid);
    expect(self?.pid).toBe(process.pid);
    expect(self && isRunning(self)).toBe(true);
    expect(identityOf(2 ** 30)).toBeUndefined();
  });

  it('does not take a process of the same number but another start for the same', () => {
    expect(isRunning({ pid: process.pid, startedAt: 'another' })).toBe(false);
  });
});
