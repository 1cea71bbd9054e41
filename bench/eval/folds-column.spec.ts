import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { evalTable } from './eval-table.ts';
import { foldsColumn } from './folds-column.ts';

const flag = { precision: 0.9, recall: 0.6, falsePositiveRate: 0.02 };
const risk = { averagePrecision: 0.9, calibrationError: 0.01 };

describe('foldsColumn', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'risk-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  async function tableOf(crossValidation: object): Promise<string[]> {
    const file = path.join(folder, 'judge.json');
    await writeFile(file, JSON.stringify({ version: 'x', crossValidation }));
    return evalTable([await foldsColumn(file)]);
  }

  it('shows flag, risk and sets as training measured them', async () => {
    const sets = {
      temporalSets: { cases: 4, allRight: 0.9 },
      minimalSets: { cases: 2, allRight: 0.5 },
    };
    const table = await tableOf({ ...flag, ...risk, ...sets });
    expect(table).toContain('| flag.f1 | 0.76 | ≥ 0.92 | 0.720 **NO** |');
    expect(table).toContain('| temporal.allRight | 0.13 | ≥ 0.85 | 0.900 |');
    expect(table).toContain('| minimal.allRight | 0.44 | ≥ 0.8 | 0.500 **NO** |');
    expect(table).toContain('| verdict.macroF1 | 0.70 | ≥ 0.85 | – |');
  });

  it('says that sets were not measured by an earlier training', async () => {
    const table = await tableOf({ ...flag, ...risk });
    expect(table).toContain('| temporal.allRight | 0.13 | ≥ 0.85 | not measured |');
  });
});
