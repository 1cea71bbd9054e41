import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseLockHolder, tryProcessLock, waitForProcessLock } from './process-lock.js';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khoá '));
  path = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('tryProcessLock', () => {
  it('tells a second taker who holds it and with which note', async () => {
    await tryProcessLock(path, 'http://127.0.0.1:3000');
    expect(await tryProcessLock(path, '')).toMatchObject({
      acquired: false,
      holder: { pid: process.pid, note: 'http://127.0.0.1:3000' },
    });
  });

  it('is free again after release', async () => {
    const first = await tryProcessLock(path, '');
    if (first.acquired) await first.lock.release();
    expect(existsSync(path)).toBe(false);
    expect((await tryProcessLock(path, '')).acquired).toBe(true);
  });

  it.each([
    ['a dead process', JSON.stringify({ pid: 2 ** 30, startedAt: '1', note: '' })],
    [
      'a dead process whose number is used again',
      JSON.stringify({ pid: process.pid, startedAt: 'an earlier boot', note: '' }),
    ],
    ['a crash while it was written', ''],
    ['something else', '<html>'],
  ])('takes over the lock of %s', async (_, text) => {
    await writeFile(path, text);
    expect((await tryProcessLock(path, '')).acquired).toBe(true);
  });

  const dead = JSON.stringify({ pid: 2 ** 30, startedAt: '1', note: '' });

  it('lets one of many takers win over a dead lock, every time', async () => {
    for (let round = 0; round < 20; round++) {
      await writeFile(path, dead);
      const attempts = await Promise.all(Array.from({ length: 8 }, () => tryProcessLock(path, '')));
      expect(attempts.filter(({ acquired }) => acquired)).toHaveLength(1);
      expect(await readdir(folder)).toEqual(['lock']);
    }
  });

  it('takes over also where a process died while it removed a dead lock', async () => {
    await writeFile(path, dead);
    await writeFile(`${path}.removal`, dead);
    expect((await tryProcessLock(path, '')).acquired).toBe(true);
    expect(await readdir(folder)).toEqual(['lock']);
  });
});

describe('waitForProcessLock', () => {
  it('gives up naming the holder', async () => {
    await tryProcessLock(path, '');
    await expect(waitForProcessLock(path, 0)).rejects.toMatchObject({
      code: 'postgres.busy',
      pid: process.pid,
    });
  });
});

describe('parseLockHolder', () => {
  it('refuses what is not a holder', () => {
    for (const text of ['', 'null', '{}', '{"pid":"1","startedAt":"x"}', '[1]']) {
      expect(parseLockHolder(text)).toBeUndefined();
    }
  });
});
