import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseSources, rememberSources } from './choose-sources.js';
import { readLauncherEnvironment } from './environment.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nguồn tin '));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function choose(variables: Record<string, string> = {}): Promise<string> {
  const environment = readLauncherEnvironment({ DATA_DIR: folder, ...variables }, folder);
  return chooseSources(environment, folder);
}

describe('chooseSources', () => {
  it('starts with the trial', async () => {
    expect(await choose()).toBe('trial');
  });

  it('goes on with what was watched last, unless told otherwise', async () => {
    await rememberSources(folder, 'real');
    expect(await choose()).toBe('real');
    expect(await choose({ SOURCES: 'trial' })).toBe('trial');
  });

  it('takes a file by its path from the project folder', async () => {
    await writeFile(join(folder, 'nguồn.yaml'), '');
    expect(await choose({ SOURCES: 'nguồn.yaml' })).toBe(join(folder, 'nguồn.yaml'));
  });

  it('refuses a missing file by name', async () => {
    await expect(choose({ SOURCES: 'không-có.yaml' })).rejects.toThrow(/SOURCES: .*không-có\.yaml/);
  });

  it('refuses the trial in production, also as the default', async () => {
    await expect(choose({ NODE_ENV: 'production' })).rejects.toThrow(/SOURCES=real/);
    await expect(choose({ NODE_ENV: 'production', SOURCES: 'trial' })).rejects.toThrow(/SOURCES/);
    expect(await choose({ NODE_ENV: 'production', SOURCES: 'real' })).toBe('real');
  });

  it('names a settings file it cannot read', async () => {
    await writeFile(join(folder, 'settings.json'), '{');
    await expect(choose()).rejects.toThrow(/settings\.json/);
  });
});
