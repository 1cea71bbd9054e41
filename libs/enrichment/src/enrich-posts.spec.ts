import { readFileSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';
import {
  type Analysis,
  ANALYSIS_STEPS,
  type AnalysisStep,
  type AnalysisToSave,
  type CaseFinding,
  type CaseProposal,
  type LiveEvent,
  type Post,
  type PostReference,
} from '#domain';
import { parseRiskConfig } from '#review';
import { EnrichPosts, type EnrichmentTools } from './enrich-posts.js';

const risk = parseRiskConfig(
  readFileSync(new URL('../../../config/risk.yaml', import.meta.url), 'utf8'),
  'config/risk.yaml',
);
const now = new Date('2026-11-24T02:00:00Z');

function buildPost(fields: Partial<Post> = {}): Post {
  return {
    id: 'p1',
    sourceId: 's',
    externalId: 'e',
    url: null,
    channel: 'forum',
    title: null,
    text: 'Đủ 20 năm mới có lương hưu, gọi 0912345678',
    replyTo: null,
    publishedAt: now,
    collectedAt: now,
    contentHash: 'h',
    revision: 1,
    ...fields,
  };
}

function buildAnalysis(fields: Partial<Analysis> = {}): Analysis {
  return {
    steps: Object.fromEntries(ANALYSIS_STEPS.map((step) => [step, 'baseline-1'])) as Record<
      AnalysisStep,
      string
    >,
    language: 'vi',
    relevant: true,
    topics: [],
    audience: [],
    province: null,
    sentiment: 'neutral',
    stance: 'assert',
    verdict: 'outdated',
    flag: true,
    risk: 0.9,
    claims: [
      {
        start: 0,
        end: 42,
        verdict: 'outdated',
        confidence: 0.8,
        evidence: [{ factId: 'PE-01', narrativeId: 'R85', score: 0.8 }],
        rule: 'narrative-match',
        triggers: [],
        reason: 'x',
      },
    ],
    personalData: [],
    readUpTo: null,
    knowledge: null,
    ...fields,
  };
}

interface Written {
  readonly analyses: AnalysisToSave[];
  readonly proposals: CaseProposal[];
  readonly events: LiveEvent[];
  /** Posts that take another turn. */
  readonly queued: string[];
  readonly findings: CaseFinding[];
  /** Posts whose claims an outside model may be asked about. */
  readonly asked: string[];
}

/** Stores that remember what was written; `outdated` names posts edited while we were at work. */
function buildTools(
  posts: readonly Post[],
  analysis: Analysis,
  outdated: readonly string[] = [],
): { tools: EnrichmentTools; written: Written } {
  const written: Written = {
    analyses: [],
    proposals: [],
    events: [],
    asked: [],
    queued: [],
    findings: [],
  };
  const tools = {
    posts: {
      findByIds: (ids: readonly string[]) =>
        Promise.resolve(posts.filter(({ id }) => ids.includes(id))),
      saveAnalyses: (items: readonly AnalysisToSave[]): Promise<PostReference[]> => {
        written.analyses.push(...items);
        const references = items.map(({ reference }) => reference);
        return Promise.resolve(references.filter(({ id }) => !outdated.includes(id)));
      },
      countByNarrative: () => Promise.resolve(new Map([['R85', 12]])),
    },
    cases: {
      propose: (proposals: readonly CaseProposal[]) => {
        written.proposals.push(...proposals);
        return Promise.resolve(
          proposals.map(({ postId }) => ({ id: `case-${postId}`, openedAt: now })),
        );
      },
      follow: (findings: readonly CaseFinding[]) => {
        written.findings.push(...findings);
        return Promise.resolve([]);
      },
    },
    known: { latestSerial: () => Promise.resolve(7) },
    queue: {
      enqueue: (jobs: readonly { postId: string }[]) =>
        Promise.resolve(void written.queued.push(...jobs.map(({ postId }) => postId))),
    },
    events: {
      publish: (events: readonly LiveEvent[]) => {
        written.events.push(...events);
        return Promise.resolve();
      },
    },
    transactions: { run: <T>(work: () => Promise<T>) => work() },
    analyzer: {
      analyze: jest.fn((inputs: readonly unknown[]) => Promise.resolve(inputs.map(() => analysis))),
    },
    clock: { now: () => now },
    opinions: {
      request: (analyzed: readonly { post: Post }[]) => {
        written.asked.push(...analyzed.map(({ post }) => post.id));
        return Promise.resolve();
      },
    },
  } as unknown as EnrichmentTools;
  return { tools, written };
}

const job = { type: 'enrich-post', postId: 'p1', revision: 1 } as const;

describe('EnrichPosts', () => {
  it('stores, opens a case with a masked title and tells the screens', async () => {
    const { tools, written } = buildTools([buildPost()], buildAnalysis());
    await new EnrichPosts(tools, { risk, knowledge: { narratives: new Map() } }).handle([job]);
    expect(written.analyses.map(({ reference }) => reference)).toEqual([{ id: 'p1', revision: 1 }]);
    expect(written.proposals).toMatchObject([
      { postId: 'p1', title: 'Đủ 20 năm mới có lương hưu, gọi ••••••••••', narrativeId: 'R85' },
    ]);
    expect(written.proposals[0]?.priorityParts[3]?.reason).toContain('12 bài');
    expect(written.events).toEqual([{ type: 'case-opened', caseId: 'case-p1' }]);
    expect(written.asked).toEqual(['p1']);
    expect(written.findings).toEqual([
      { postId: 'p1', verdict: 'outdated', flag: true, proposed: true },
    ]);
  });

  it('gives a post another turn when the law changed while it was read', async () => {
    const settings = { risk, knowledge: { narratives: new Map() } };
    const late = buildTools([buildPost()], buildAnalysis({ knowledge: 6 }));
    await new EnrichPosts(late.tools, settings).handle([job]);
    expect(late.written.queued).toEqual(['p1']);
    const inTime = buildTools([buildPost()], buildAnalysis({ knowledge: 7 }));
    await new EnrichPosts(inTime.tools, settings).handle([job]);
    expect(inTime.written.queued).toEqual([]);
  });

  it('opens no case for a post that is not flagged, but indexes it', async () => {
    const { tools, written } = buildTools(
      [buildPost()],
      buildAnalysis({ flag: false, stance: 'ask' }),
    );
    await new EnrichPosts(tools, { risk, knowledge: { narratives: new Map() } }).handle([job]);
    expect(written.proposals).toEqual([]);
    expect(written.events).toEqual([]);
    expect(written.analyses).toHaveLength(1);
  });

  it('does nothing for a job of a revision before the newest: that one has its own job', async () => {
    const { tools, written } = buildTools([buildPost({ revision: 2 })], buildAnalysis());
    await new EnrichPosts(tools, { risk, knowledge: { narratives: new Map() } }).handle([job]);
    expect(written).toEqual({
      analyses: [],
      proposals: [],
      events: [],
      asked: [],
      queued: [],
      findings: [],
    });
  });

  it('leaves the case alone when the post was edited meanwhile', async () => {
    const { tools, written } = buildTools([buildPost()], buildAnalysis(), ['p1']);
    await new EnrichPosts(tools, { risk, knowledge: { narratives: new Map() } }).handle([job]);
    expect(written.analyses).toHaveLength(1);
    expect(written.proposals).toEqual([]);
    expect(written.events).toEqual([]);
    expect(written.asked).toEqual([]);
  });

  it('analyses a post once though it is named twice', async () => {
    const { tools, written } = buildTools([buildPost()], buildAnalysis());
    await new EnrichPosts(tools, { risk, knowledge: { narratives: new Map() } }).handle([job, job]);
    expect(written.analyses).toHaveLength(1);
  });
});
