import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type PostAnalyzer } from '#domain';
import { InlineAnalyzer, loadAnalysisResources } from '#enrichment';
import { type Column, evalTable } from './eval-table.ts';
import { type EvalSet, readDevelopmentPosts, readFixedFifth } from './eval-sets.ts';
import { foldsColumn } from './folds-column.ts';
import { readPosts, scorePosts } from './score-posts.ts';
import { measureTypingLoss, type TypingLoss, typingLossTable } from './typing-loss.ts';

const ROOT = path.join(import.meta.dirname, '../..');
/** The development posts and the scorer never enter the repository. */
const SHARED = path.join(ROOT, '../shared/eval');
const SCORER = path.join(SHARED, 'score.mjs');

const SETS: Readonly<Record<string, () => Promise<EvalSet | null>>> = {
  dev: () => readDevelopmentPosts(path.join(SHARED, 'posts.dev.jsonl')),
  fifth: () => readFixedFifth(path.join(ROOT, 'corpus')),
};

/**
 * Measures the sets that are named, all of them when none is, prints one table of figures and one of
 * what other typing costs, and says loudly what could not be measured.
 * @throws Error for a set that there is not
 */
export async function printEval(names: readonly string[]): Promise<void> {
  if (!existsSync(SCORER)) {
    sayAbsent('anything: ../shared/eval/score.mjs is not here');
    return;
  }
  const read = (file: string): Promise<Uint8Array> => readFile(path.join(ROOT, file));
  const analyzer = new InlineAnalyzer(await loadAnalysisResources(read));
  const columns: Column[] = [];
  const losses: TypingLoss[] = [];
  for (const name of names.length > 0 ? names : Object.keys(SETS)) {
    const measured = await measureSet(name, analyzer);
    columns.push(...measured.columns);
    losses.push(...measured.losses);
  }
  columns.push(await foldsColumn(path.join(ROOT, 'config/models/judge.json')));
  console.log([...evalTable(columns), '', ...typingLossTable(losses)].join('\n'));
}

async function measureSet(
  name: string,
  analyzer: PostAnalyzer,
): Promise<{ columns: Column[]; losses: TypingLoss[] }> {
  const open = SETS[name];
  if (open === undefined) {
    throw new Error(`no set "${name}"; there are: ${Object.keys(SETS).join(', ')}`);
  }
  const set = await open();
  if (set === null) {
    sayAbsent(`${name}: its posts are not in ../shared/eval`);
    return { columns: [], losses: [] };
  }
  const read = await readPosts(set.posts, analyzer);
  const columns: Column[] = [];
  for (const { name: part, belongs, asks } of set.parts) {
    const own = read.filter(({ post }) => belongs(post));
    columns.push({
      name: `${part} (${own.length})`,
      report: await scorePosts(own, SCORER),
      asks,
    });
  }
  const parts = set.parts.filter(({ asks }) => asks('flag.f1'));
  return { columns, losses: await measureTypingLoss({ read, parts, analyzer, scorer: SCORER }) };
}

function sayAbsent(what: string): void {
  console.error(`NOT MEASURED ${what}.`);
  console.error('Nothing above or below these lines says how well the product reads those posts.');
}
