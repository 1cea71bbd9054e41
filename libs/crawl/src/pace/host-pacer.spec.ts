import { beforeEach, describe, expect, it } from '@jest/globals';
import { SetClock } from '../../../../test/doubles/set-clock.js';
import { HostThrottledError } from '../crawl.errors.js';
import { AllowList } from '../fetch/allowed-origin.js';
import { backoffSeconds, nextInterval } from './adaptive-interval.js';
import { HostPacer, politeDelayMs } from './host-pacer.js';

const HOST = 'https://bao.example';
const LOCAL = 'http://127.0.0.1:4701';

describe('HostPacer', () => {
  let clock: SetClock;
  let slept: number[];
  let pacer: HostPacer;

  beforeEach(() => {
    clock = new SetClock();
    slept = [];
    const allowList = new AllowList([{ origin: LOCAL, delayMs: 20, revisitSeconds: 5 }]);
    pacer = new HostPacer(allowList, clock, (ms) => {
      slept.push(ms);
      clock.advance(ms);
      return Promise.resolve();
    });
  });

  it('pauses two seconds, longer after a slow answer or when robots.txt asks', async () => {
    await pacer.run(HOST, () => Promise.resolve());
    await pacer.run(HOST, () => {
      clock.advance(5000);
      return Promise.resolve();
    });
    await pacer.run(HOST, (slot) => {
      slot.crawlDelaySeconds = 30;
      return Promise.resolve();
    });
    await pacer.run(HOST, () => Promise.resolve());
    expect(slept).toEqual([2000, 15_000, 30_000]);
  });

  it('keeps the pace of an allow-listed origin, and hosts apart', async () => {
    for (const origin of [LOCAL, HOST, LOCAL]) await pacer.run(origin, () => Promise.resolve());
    expect(slept).toEqual([20]);
  });

  it('lets one request at a time through to a host', async () => {
    const order: string[] = [];
    const request = (name: string) => async () => {
      order.push(`${name} starts`);
      await Promise.resolve();
      order.push(`${name} ends`);
    };
    await Promise.all([pacer.run(HOST, request('a')), pacer.run(HOST, request('b'))]);
    expect(order).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
  });

  it('goes on after a request that failed', async () => {
    await expect(pacer.run(HOST, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
    await expect(pacer.run(HOST, () => Promise.resolve('được'))).resolves.toBe('được');
  });

  it('waits out a short Retry-After and refuses to wait for a long one', async () => {
    pacer.hold(HOST, 10);
    await pacer.run(HOST, () => Promise.resolve());
    expect(slept).toEqual([10_000]);
    pacer.hold(HOST, 3600);
    await expect(pacer.run(HOST, () => Promise.resolve())).rejects.toBeInstanceOf(
      HostThrottledError,
    );
  });

  it('caps what a slow host adds', () => {
    expect([politeDelayMs(null, 100), politeDelayMs(null, 90_000), politeDelayMs(200, 0)]).toEqual([
      2000, 60_000, 200_000,
    ]);
  });
});

describe('intervals', () => {
  it('grow when nothing is new, shrink when something is, within two minutes and a day', () => {
    expect(nextInterval(600, false, null)).toBe(840);
    expect(nextInterval(600, true, null)).toBe(480);
    expect(nextInterval(80_000, false, null)).toBe(86_400);
    expect(nextInterval(130, true, null)).toBe(120);
    expect(nextInterval(600, false, 5)).toBe(5);
  });

  it('back off twice as long after each failure', () => {
    const series = (refused: boolean, local: boolean) =>
      [0, 1, 2, 10, 500].map((failures) => backoffSeconds(failures, refused, local));
    expect(series(false, false)).toEqual([60, 120, 240, 21_600, 21_600]);
    expect(series(true, false)).toEqual([3600, 7200, 14_400, 86_400, 86_400]);
    expect(series(false, true)).toEqual([2, 4, 8, 30, 30]);
  });
});
