import { isDeepStrictEqual } from 'node:util';
import {
  type EvidenceUseRepository,
  type JobQueue,
  type KnowledgeRepository,
  type KnowledgeSnapshot,
  type PostSearch,
  type Reanalysis,
  type ReanalysisGoal,
  type ReanalysisRepository,
  type StepVersions,
} from '#domain';
import { affectedPosts } from './affected-posts.js';

export interface PlanTools {
  readonly uses: EvidenceUseRepository;
  readonly search: PostSearch;
  readonly runs: ReanalysisRepository;
  readonly knowledge: KnowledgeRepository;
  readonly queue: JobQueue;
}

/** Before anything was planned, nothing was known. */
const NEVER: ReanalysisGoal = { knowledge: 0, steps: null };
const NOTHING: KnowledgeSnapshot = { serial: 0, facts: [], narratives: [] };

/**
 * Looks whether anything that posts are judged by has changed since the last time, and if so begins
 * a run over the posts that this may turn. Everything is found and queued in one transaction: a
 * process that dies meanwhile leaves the whole work to the next look.
 * @param steps versions of the running analyzer; null: only the knowledge is looked at
 * @returns whether this process had its turn, and the run when something has changed
 */
export async function planReanalysis(
  tools: PlanTools,
  steps: StepVersions | null,
  now: Date,
): Promise<{ readonly looked: boolean; readonly run: Reanalysis | null }> {
  const planned = await tools.runs.planAlone(async () => {
    const last = (await tools.runs.newest()) ?? NEVER;
    const knowledge = await tools.knowledge.latestSerial();
    const goal = { knowledge, steps: steps ?? last.steps };
    if (isDeepStrictEqual(goal, { knowledge: last.knowledge, steps: last.steps })) {
      return { run: null };
    }
    return { run: await begin(tools, last, goal, now) };
  });
  return { looked: planned !== null, run: planned?.run ?? null };
}

async function begin(
  tools: PlanTools,
  last: ReanalysisGoal,
  goal: ReanalysisGoal,
  now: Date,
): Promise<Reanalysis | null> {
  const runId = await tools.runs.begin(goal, now);
  await addKnowing(tools, runId, last.knowledge, goal.knowledge);
  if (goal.steps && !isDeepStrictEqual(goal.steps, last.steps)) {
    await tools.runs.addPostsOfOtherSteps(runId, goal.steps);
  }
  await tools.queue.enqueue([{ type: 'reanalyze-posts', runId }]);
  return tools.runs.find(runId);
}

async function addKnowing(
  tools: PlanTools,
  runId: string,
  from: number,
  serial: number,
): Promise<void> {
  if (from === serial) return;
  const after = await tools.knowledge.snapshot(serial);
  const before = from === 0 ? NOTHING : await tools.knowledge.snapshot(from);
  // The first time every fact is new to us, not to the posts: what rests on one is enough.
  const search = from === 0 ? null : tools.search;
  for await (const page of affectedPosts(before, after, { uses: tools.uses, search })) {
    await tools.runs.addPosts(runId, page);
  }
}

/**
 * Puts runs back to the queue that are not finished and have lost their job, so that none is
 * forgotten whatever happened to it.
 * @returns how many
 */
export async function sweepReanalyses({
  runs,
  queue,
}: Pick<PlanTools, 'runs' | 'queue'>): Promise<number> {
  const jobs = (await queue.counts()).find(({ type }) => type === 'reanalyze-posts');
  if (jobs !== undefined && jobs.waiting + jobs.active > 0) return 0;
  const left = await runs.unfinished();
  if (left.length > 0) {
    await queue.enqueue(left.map(({ id }) => ({ type: 'reanalyze-posts' as const, runId: id })));
  }
  return left.length;
}
