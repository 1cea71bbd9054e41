import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningParts } from './running-parts.js';

let folder: string;
let file: string;
let child: ChildProcess;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiến trình '));
  file = join(folder, 'parts.json');
  child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
});
afterEach(async () => {
  child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

describe('RunningParts', () => {
  it('ends what an earlier launcher left behind', async () => {
    new RunningParts(file).add(child.pid ?? 0);
    const exited = once(child, 'exit');
    expect(await new RunningParts(file).endLeftovers()).toBe(1);
    await exited;
  });

  it('leaves a program alone that only has the number of an earlier part', async () => {
    await writeFile(file, JSON.stringify([{ pid: child.pid, startedAt: 'before the reboot' }]));
    expect(await new RunningParts(file).endLeftovers()).toBe(0);
    expect(child.signalCode).toBeNull();
  });

  it('leaves no file when nothing runs', () => {
    const parts = new RunningParts(file);
    parts.add(child.pid ?? 0);
    expect(existsSync(file)).toBe(true);
    parts.remove(child.pid ?? 0);
    expect(existsSync(file)).toBe(false);
  });
});
