import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { DomainError } from '#domain';
import { PersistenceUnavailableError } from '../persistence.errors.js';
import { isTransient } from './is-transient.js';

const withCode = (code: string) => Object.assign(new Error('from the server'), { code });

describe('isTransient', () => {
  it.each(['08006', '57P01', '57P03', '53300', '40001', '40P01', 'ECONNREFUSED', 'ECONNRESET'])(
    'takes %s for a failure that passes',
    (code) => {
      expect(isTransient(withCode(code))).toBe(true);
    },
  );

  it.each(['23505', '42601', '22P02', '28P01', '3D000', 'ENOENT'])(
    'takes %s for a failure that stays',
    (code) => {
      expect(isTransient(withCode(code))).toBe(false);
    },
  );

  it.each(['Connection terminated unexpectedly', 'timeout exceeded when trying to connect'])(
    'knows what pg says without a code: %s',
    (message) => {
      expect(isTransient(new Error(message))).toBe(true);
    },
  );

  it('looks through wrappers', () => {
    expect(isTransient(new QueryFailedError('SELECT 1', [], withCode('57P01')))).toBe(true);
    expect(isTransient(new QueryFailedError('SELECT 1', [], withCode('23505')))).toBe(false);
    expect(isTransient(new AggregateError([withCode('ECONNREFUSED')]))).toBe(true);
    expect(isTransient(new PersistenceUnavailableError(withCode('57P01')))).toBe(true);
  });

  it('does not take other failures for ones that pass', () => {
    expect(isTransient(new DomainError('conflict', 'review.stale', 'đã đổi'))).toBe(false);
    expect(isTransient(new TypeError('x is not a function'))).toBe(false);
    expect(isTransient('08006')).toBe(false);
    expect(isTransient(null)).toBe(false);
  });
});
