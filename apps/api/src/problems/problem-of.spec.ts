import { NotFoundException } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { FaultyFactsError, InvalidFactError } from '#claims';
import { DomainError, type ErrorKind } from '#domain';
import { problemOf } from './problem-of.js';

describe('problemOf', () => {
  it.each<[ErrorKind, number]>([
    ['not-found', 404],
    ['conflict', 409],
    ['invalid', 400],
    ['forbidden', 403],
    ['unauthenticated', 401],
    ['throttled', 429],
    ['unavailable', 503],
  ])('answers an error of kind %s with %d and its own words', (kind, status) => {
    expect(problemOf(new DomainError(kind, 'a.code', 'Xin thử lại.'))).toEqual({
      status,
      code: 'a.code',
      detail: 'Xin thử lại.',
    });
  });

  it('names the fields and the faults of a fact', () => {
    const fields = [{ path: 'validFrom', message: 'ngày không hợp lệ' }];
    expect(problemOf(new InvalidFactError(fields))).toMatchObject({ status: 400, errors: fields });
    const fault = { factId: 'PE-01', rule: 'no-start', detail: 'không có ngày bắt đầu' } as const;
    const problem = problemOf(new FaultyFactsError([fault]));
    expect(problem.errors).toEqual([{ path: 'no-start', message: 'PE-01: không có ngày bắt đầu' }]);
    expect(problem.detail).toContain('PE-01: không có ngày bắt đầu');
  });

  it('keeps what nobody foresaw to itself', () => {
    const errors = [
      new Error('password authentication failed for user "lang_nghe"'),
      Object.assign(new Error('secret'), { status: 'odd' }),
      Object.assign(new Error('secret'), { status: 502 }),
      'a thrown text',
      undefined,
    ];
    for (const error of errors) {
      expect(problemOf(error)).toEqual({
        status: 500,
        code: 'server.error',
        detail: 'Chưa thực hiện được. Nội dung anh/chị nhập vẫn được giữ.',
      });
    }
  });

  it('does not repeat the words of the framework', () => {
    expect(problemOf(new NotFoundException('Cannot GET /x'))).toMatchObject({
      status: 404,
      code: 'request.no_such_route',
      detail: 'Không có địa chỉ này.',
    });
    expect(problemOf(Object.assign(new Error('entity too large'), { status: 413 }))).toMatchObject({
      status: 413,
      code: 'request.too_large',
    });
    expect(problemOf(Object.assign(new Error('teapot'), { status: 418 })).code).toBe(
      'request.refused',
    );
  });
});
