import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Part, type PartContext, PartFailedError } from './part.js';
import { RunningParts } from './running-parts.js';

let folder: string;
let part: Part | undefined;
const seen: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phần '));
  seen.length = 0;
});
afterEach(async () => {
  await part?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function createPart(code: string, onRecovered: () => void = () => undefined): Promise<Part> {
  const script = join(folder, 'part.mjs');
  await writeFile(script, code);
  const context: PartContext = {
    root: folder,
    logFolder: folder,
    register: new RunningParts(join(folder, 'parts.json')),
    environment: () => ({ ...process.env, NODE_OPTIONS: '', WORD: 'chào' }),
    warn: (_, message) => seen.push(`warn ${message}`),
    ended: (_, how, waitMs) => seen.push(`ended ${how} ${waitMs}`),
    recovered: onRecovered,
  };
  part = new Part({ name: 'worker', label: 'Bộ xử lý', script }, context);
  return part;
}

const READY = `
  process.send({ type: 'ready', detail: process.env.WORD + ' ' + process.pid });
  setInterval(() => {}, 1000);
  process.on('disconnect', () => process.exit());`;

describe('Part', () => {
  it('hands its environment on, waits until ready and keeps the output', async () => {
    const started = await createPart(`console.log('một dòng');${READY}`);
    expect(await started.start()).toMatch(/^chào \d+$/);
    await started.stop();
    expect(await readFile(join(folder, 'worker.log'), 'utf8')).toBe('một dòng\n');
  });

  it('reports why it did not start', async () => {
    const failing = await createPart("console.error('config/risk.yaml:3: sai'); process.exit(1);");
    const failure = await failing.start().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PartFailedError);
    expect(failure).toMatchObject({ lines: ['config/risk.yaml:3: sai'] });
  });

  it('starts again after kill -9', async () => {
    let recovered: () => void = () => undefined;
    const again = new Promise<void>((resolve) => (recovered = resolve));
    const killed = await createPart(READY, () => recovered());
    const pid = Number((await killed.start()).split(' ')[1]);
    process.kill(pid, 'SIGKILL');
    await again;
    expect(seen).toEqual(['ended SIGKILL 1000']);
  });
});
