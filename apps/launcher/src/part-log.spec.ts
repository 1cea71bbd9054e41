import { describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PartLog } from './part-log.js';

describe('PartLog', () => {
  it('keeps two files of five megabytes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nhật ký '));
    const path = join(folder, 'logs', 'worker.log');
    const log = new PartLog(path);
    const megabyte = Buffer.alloc(1_000_000, 'a');
    for (let count = 0; count < 12; count++) log.write(megabyte);
    log.write(Buffer.from('last\n'));
    log.close();
    expect((await stat(path)).size).toBeLessThanOrEqual(5_000_000);
    expect((await stat(`${path}.1`)).size).toBe(5_000_000);
    expect((await readFile(path, 'utf8')).endsWith('last\n')).toBe(true);
    await rm(folder, { recursive: true, force: true });
  });
});
