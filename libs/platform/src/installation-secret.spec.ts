import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { installationSecret } from './installation-secret.js';

describe('installationSecret', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'secret-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('is made once, however many ask at the same time, and only its owner can read it', async () => {
    const dataDir = join(folder, 'data');
    const secrets = await Promise.all(
      Array.from({ length: 50 }, () => installationSecret(dataDir)),
    );
    expect(new Set(secrets).size).toBe(1);
    expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(await readdir(dataDir)).toEqual(['installation-secret']);
    const { mode } = await stat(join(dataDir, 'installation-secret'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('is the given one, and then nothing is written', async () => {
    const dataDir = join(folder, 'data');
    expect(await installationSecret(dataDir, 'ab'.repeat(32))).toBe('ab'.repeat(32));
    await expect(stat(dataDir)).rejects.toThrow('ENOENT');
  });

  it('differs between installations', async () => {
    const [first, second] = await Promise.all(
      ['a', 'b'].map((name) => installationSecret(join(folder, name))),
    );
    expect(first).not.toBe(second);
  });
});
