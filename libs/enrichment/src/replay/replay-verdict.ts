import {
  type Analysis,
  type AnalysisInput,
  type KnowledgeRepository,
  type StoredAnalysis,
} from '#domain';
import { type OpenAnalyzer, type TemporaryAnalyzer } from '../temporary-analyzer.js';

/**
 * What making an analysis once more showed. `gone`: it cannot be made, because its `text` is no
 * longer kept, the `model` of its versions is not the one that runs here, or the `knowledge` it was
 * made with was not recorded.
 */
export type ReplayOutcome =
  | { readonly outcome: 'identical' }
  | { readonly outcome: 'differs'; readonly fields: readonly (keyof Analysis)[] }
  | { readonly outcome: 'gone'; readonly missing: 'text' | 'model' | 'knowledge' };

export interface ReplayTools {
  readonly knowledge: Pick<KnowledgeRepository, 'snapshot'>;
  readonly open: OpenAnalyzer;
}

/**
 * Makes a stored analysis once more from what it was made from: the text of its revision, the day,
 * the snapshot of facts and narratives and the models; compares every field, bit for bit as JSON.
 */
export async function replayVerdict(
  stored: StoredAnalysis,
  tools: ReplayTools,
): Promise<ReplayOutcome> {
  const [outcome] = await replayVerdicts([stored], tools);
  if (!outcome) throw new Error('one analysis has one outcome');
  return outcome;
}

/** As {@link replayVerdict}; an analyzer is started once for each snapshot. @returns in order. */
export async function replayVerdicts(
  stored: readonly StoredAnalysis[],
  { knowledge, open }: ReplayTools,
): Promise<ReplayOutcome[]> {
  const outcomes = new Map<StoredAnalysis, ReplayOutcome>();
  for (const [serial, ones] of bySnapshot(stored)) {
    const analyzer = await open(await knowledge.snapshot(serial));
    try {
      for (const [one, outcome] of await replayWith(analyzer, ones)) outcomes.set(one, outcome);
    } finally {
      await analyzer.close();
    }
  }
  return stored.map((one) => outcomes.get(one) ?? { outcome: 'gone', missing: missingOf(one) });
}

interface Replayable extends StoredAnalysis {
  readonly input: AnalysisInput;
}

function bySnapshot(stored: readonly StoredAnalysis[]): Map<number, Replayable[]> {
  const groups = new Map<number, Replayable[]>();
  for (const one of stored) {
    const { knowledge } = one.analysis;
    if (knowledge === null || one.input === null) continue;
    groups.set(knowledge, [...(groups.get(knowledge) ?? []), one as Replayable]);
  }
  return groups;
}

function missingOf({ input }: StoredAnalysis): 'text' | 'knowledge' {
  return input === null ? 'text' : 'knowledge';
}

async function replayWith(
  analyzer: TemporaryAnalyzer,
  stored: readonly Replayable[],
): Promise<[StoredAnalysis, ReplayOutcome][]> {
  const again = await analyzer.analyze(stored.map(({ input }) => input));
  return stored.map((one, at) => {
    const now = again[at];
    if (!now) throw new Error('the analyzer gives one answer per text');
    return [one, compare(one.analysis, now)];
  });
}

function compare(before: Analysis, now: Analysis): ReplayOutcome {
  if (canonical(before.steps) !== canonical(now.steps)) {
    return { outcome: 'gone', missing: 'model' };
  }
  const fields = Object.keys({ ...before, ...now }) as (keyof Analysis)[];
  const differing = fields.filter((field) => canonical(before[field]) !== canonical(now[field]));
  return differing.length === 0
    ? { outcome: 'identical' }
    : { outcome: 'differs', fields: differing };
}

/** JSON with sorted keys and storable strings: the database keeps neither order nor half letters. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') return part.toWellFormed().replaceAll('\u0000', '\uFFFD');
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
