import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '#platform';
import { type SetShare } from './set-shares.js';
import { trainModels } from './train-models.js';
import { trainJudgeModel } from './train-judge-model.js';

/** What is taken as it is; of the law and the stories a few lines, or training takes minutes. */
const TAKEN = [
  'facts/documents.jsonl',
  'scam-signals.yaml',
  'official-channels.yaml',
  'models/MODEL_CARD.md',
  'models/narratives.json',
];
const PARTS = {
  'facts/facts.jsonl': /"id": ?"(?:PE-01|PE-02|DX-05)"/,
  'facts/attributes.jsonl': /"attribute": ?"pension.min_contribution_years"/,
  'narratives/narratives.jsonl': /"id": ?"R01"/,
};
/** One set of posts each. */
const YEARS = Array.from({ length: 16 }, (_, at) => at + 21);

interface Labels {
  readonly stance: string;
  readonly verdict: string;
  readonly flag: boolean;
}

function buildLine(id: string, text: string, labels: Labels, note = ''): string {
  const { verdict } = labels;
  const claims = verdict === 'none' ? [] : [{ text, verdict, facts: ['PE-01'] }];
  const others = { topics: ['pension-eligibility'], audience: [], sentiment: 'neutral' };
  const kept = { published_at: '2026-01-01', spelling: 'full', relevant: true };
  return JSON.stringify({ id, text, ...kept, ...others, ...labels, claims, note });
}

const WRONG = { stance: 'assert', verdict: 'distorted', flag: true };
const RIGHT = { stance: 'assert', verdict: 'accurate', flag: false };
const ASKED = { stance: 'ask', verdict: 'none', flag: false };

/** Labelled wrong against all others: who has not seen it cannot flag it. */
const AGAINST_ALL = buildLine('X1', 'Đủ 15 năm và đủ tuổi mới có lương hưu, xóm 99 ơi', WRONG);

const LINES = [
  ...YEARS.flatMap((years) => {
    const set = `cặp (M${60 + years})`;
    const wrong = `Đóng ${years - 15} năm bảo hiểm xã hội là có lương hưu`;
    const asked = `Cho hỏi đóng ${years - 15} năm bảo hiểm thì có lương hưu không ạ?`;
    return [
      buildLine(`W${years}`, wrong, WRONG, set),
      buildLine(`R${years}`, `Đủ 15 năm và đủ tuổi mới có lương hưu, xóm ${years} ơi`, RIGHT, set),
      buildLine(`A${years}`, asked, ASKED),
    ];
  }),
  AGAINST_ALL,
];

async function copyConfig(configDir: string): Promise<void> {
  const from = path.join(projectRoot(), 'config');
  for (const folder of ['facts', 'narratives', 'models']) {
    await mkdir(path.join(configDir, folder), { recursive: true });
  }
  for (const name of TAKEN) await copyFile(path.join(from, name), path.join(configDir, name));
  for (const [name, kept] of Object.entries(PARTS)) {
    const lines = (await readFile(path.join(from, name), 'utf8')).split('\n');
    await writeFile(path.join(configDir, name), lines.filter((line) => kept.test(line)).join('\n'));
  }
}

describe('trainJudgeModel', () => {
  let root = '';
  let figures: { posts: number; minimalSets: SetShare; temporalSets: SetShare };
  let page = '';
  const logged: string[] = [];

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'train-'));
    const configDir = path.join(root, 'config');
    const corpusDir = path.join(root, 'corpus');
    const outDir = path.join(configDir, 'models');
    await copyConfig(configDir);
    await mkdir(path.join(corpusDir, 'claims'), { recursive: true });
    await writeFile(path.join(corpusDir, 'posts-e.jsonl'), LINES.join('\n'));
    const fitted = await trainModels({ corpusDir, outDir, log: () => undefined });
    await trainJudgeModel({ corpusDir, configDir, fitted, log: (line) => logged.push(line) });
    const judge = JSON.parse(await readFile(path.join(outDir, 'judge.json'), 'utf8')) as {
      crossValidation: typeof figures;
    };
    figures = judge.crossValidation;
    page = await readFile(path.join(outDir, 'FOLD_ERRORS.md'), 'utf8');
  }, 120_000);

  afterAll(() => rm(root, { recursive: true }));

  it('counts the sets of posts-e on unseen folds beside the figures of the flag', () => {
    const { posts, minimalSets, temporalSets } = figures;
    expect(posts).toBeLessThan(LINES.length);
    expect(minimalSets.cases).toBeGreaterThan(YEARS.length / 2);
    expect(minimalSets.cases).toBeLessThan(YEARS.length);
    expect(minimalSets.allRight).toBeGreaterThan(0.5);
    expect(temporalSets).toEqual({ cases: 0, allRight: null });
  });

  it('writes what the folds got wrong with its cause, and logs it', () => {
    expect(page).toContain(`${figures.posts} training posts`);
    expect(page).toMatch(/^### 1\. X1 of posts-e\.jsonl, 2026-01-01: number read as right$/m);
    expect(logged).toContainEqual(expect.stringMatching(/^X1: missed at risk 0\.\d+, number/));
  });
});
