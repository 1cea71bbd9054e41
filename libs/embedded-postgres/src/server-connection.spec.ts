import { describe, expect, it } from '@jest/globals';
import { answerOf } from './server-connection.js';

describe('answerOf', () => {
  it.each([
    ['57P03', 'starting'],
    ['53300', 'starting'],
    ['28P01', 'rejected'],
    ['28000', 'rejected'],
    ['ECONNREFUSED', 'silent'],
    ['', 'silent'],
  ])('takes %j for %s', (code, answer) => {
    expect(answerOf(code)).toBe(answer);
  });
});
