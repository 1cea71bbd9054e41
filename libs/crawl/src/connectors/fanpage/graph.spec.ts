import { describe, expect, it } from '@jest/globals';
import {
  HostFailedError,
  HostThrottledError,
  MalformedPageError,
  PageGoneError,
  PermissionMissingError,
  TokenRejectedError,
} from '../../crawl.errors.js';
import { toGraphError } from './graph-errors.js';
import { readUsage, slowDownMs, stopSeconds } from './graph-usage.js';

function errorOf(code: number, subcode?: number, regainSeconds = 0) {
  const message = 'Error validating access token EAAB-bi-mat';
  const error = { message, type: 'OAuthException', code, error_subcode: subcode };
  return toGraphError('graph.example', 400, JSON.stringify({ error }), regainSeconds);
}

describe('toGraphError', () => {
  it.each([
    [190, 463, TokenRejectedError, 'stop-source'],
    [190, 460, TokenRejectedError, 'stop-source'],
    [190, undefined, TokenRejectedError, 'stop-source'],
    [10, undefined, PermissionMissingError, 'stop-source'],
    [200, undefined, PermissionMissingError, 'stop-source'],
    [299, undefined, PermissionMissingError, 'stop-source'],
    [4, undefined, HostThrottledError, 'retry-later'],
    [17, undefined, HostThrottledError, 'retry-later'],
    [32, undefined, HostThrottledError, 'retry-later'],
    [613, undefined, HostThrottledError, 'retry-later'],
    [1, undefined, HostFailedError, 'retry-later'],
    [2, undefined, HostFailedError, 'retry-later'],
    [100, 33, PageGoneError, 'skip-page'],
    [100, undefined, MalformedPageError, 'skip-page'],
  ])('tells what code %s (%s) means', (code, subcode, type, disposition) => {
    const error = errorOf(code, subcode);
    expect(error).toBeInstanceOf(type);
    expect(error.disposition).toBe(disposition);
    expect(error.message).not.toContain('bi-mat');
  });

  it('waits as long as the platform says', () => {
    expect(errorOf(32, undefined, 1140)).toMatchObject({ retryAfterSeconds: 1140 });
  });

  it('takes a broken gateway for what it is', () => {
    expect(toGraphError('graph.example', 502, '<html>Bad Gateway', 0)).toBeInstanceOf(
      HostFailedError,
    );
  });
});

describe('readUsage', () => {
  const app = (percent: number) =>
    new Map([['x-app-usage', `{"call_count":${percent},"total_time":5,"total_cputime":5}`]]);

  it('takes the greatest share of all budgets, and minutes as seconds', () => {
    const business =
      '{"1":[{"type":"pages","call_count":20,"total_cputime":97,"total_time":25,"estimated_time_to_regain_access":19}]}';
    const headers = new Map([...app(28), ['x-business-use-case-usage', business]]);
    expect(readUsage(headers)).toEqual({ percent: 97, regainSeconds: 1140 });
  });

  it('slows down from 75 percent and stops at 95', () => {
    const at = (percent: number) => readUsage(app(percent));
    expect([74, 75, 94].map((percent) => slowDownMs(at(percent)))).toEqual([0, 3000, 60_000]);
    expect([94, 95].map((percent) => stopSeconds(at(percent)))).toEqual([null, 3600]);
  });

  it.each(['', 'x', '{"call_count":"many"}', '[]'])('ignores the odd header %j', (header) => {
    expect(readUsage(new Map([['x-app-usage', header]])).percent).toBe(0);
  });
});
