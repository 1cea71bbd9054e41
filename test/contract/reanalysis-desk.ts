import { readFileSync } from 'node:fs';
import {
  type Analysis,
  type AnalysisInput,
  type Claim,
  JobQueue,
  type KnowledgeSnapshot,
  type Narrative,
  PostAnalyzer,
  PostSearch,
  ReanalysisRepository,
} from '#domain';
import { planReanalysis, ReanalyzePosts, runningSteps } from '#enrichment';
import { searchTokens } from '#nlp';
import { QueueModule } from '#queue';
import { parseRiskConfig } from '#review';
import { SearchModule } from '#search';
import { query } from './database.js';
import { buildAnalysis, buildDocument, buildPost } from './factories.js';
import { KnowledgeDesk } from './knowledge-desk.js';
import { buildSource, NOON } from './persistence.js';

const SOURCE = 'bao-thu-nghiem';
const RISK_FILE = 'config/risk.yaml';
const risk = parseRiskConfig(
  readFileSync(new URL(`../../${RISK_FILE}`, import.meta.url), 'utf8'),
  RISK_FILE,
);

/** Calls a post outdated unless it names the value of REF-01 as it is known; tells what it read. */
class ValueAnalyzer extends PostAnalyzer {
  readonly read: string[] = [];
  knowledge: KnowledgeSnapshot = { serial: null, facts: [], narratives: [] };
  version = 'thu-1';
  /** Called before each batch; what it throws is what the analysis throws. */
  before: (inputs: readonly AnalysisInput[]) => Promise<void> = () => Promise.resolve();

  override async analyze(inputs: readonly AnalysisInput[]): Promise<Analysis[]> {
    await this.before(inputs);
    this.read.push(...inputs.map(({ text }) => text));
    return inputs.map(({ text }) => this.judge(text));
  }

  private judge(text: string): Analysis {
    const value = this.knowledge.facts.find(({ id }) => id === 'REF-01')?.value ?? '';
    const right = value !== '' && text.includes(value);
    const { steps } = buildAnalysis();
    return buildAnalysis({
      steps: { ...steps, claims: this.version },
      knowledge: this.knowledge.serial,
      verdict: right ? 'accurate' : 'outdated',
      flag: !right,
      claims: [claimOn('REF-01', right ? 'accurate' : 'outdated')],
      personalData: [],
    });
  }
}

/** @returns a claim at the beginning of a post that rests on a fact. */
export function claimOn(factId: string, verdict: Claim['verdict']): Claim {
  return {
    ...{ start: 0, end: 9, verdict, confidence: 0.9, rule: 'thu', triggers: [], reason: 'Thử.' },
    evidence: [{ factId, narrativeId: null, score: 0.9 }],
  };
}

/** Posts, what is known of the law, and a worker that analyses again, driven by hand. */
export class ReanalysisDesk {
  readonly analyzer = new ValueAnalyzer();
  readonly told: string[] = [];
  private narratives = new Map<string, Narrative>();
  private posts = 0;

  private constructor(readonly desk: KnowledgeDesk) {}

  static async create(): Promise<ReanalysisDesk> {
    const desk = await KnowledgeDesk.create((databaseUrl) => [
      QueueModule.forRoot({ databaseUrl, mode: 'send' }),
      SearchModule.forRoot({ tokenize: searchTokens, elasticsearch: null }),
    ]);
    await desk.open.sources.ensure(buildSource(), NOON);
    await desk.open.module.get(PostSearch).prepare();
    return new ReanalysisDesk(desk);
  }

  get runs(): ReanalysisRepository {
    return this.desk.open.module.get(ReanalysisRepository);
  }

  get queue(): JobQueue {
    return this.desk.open.module.get(JobQueue);
  }

  async clear(): Promise<void> {
    await this.desk.clear();
    await query(this.desk.database.url, 'TRUNCATE reanalyses, search_documents CASCADE');
    await query(this.desk.database.url, 'TRUNCATE pgboss.job');
    await this.desk.seed();
    Object.assign(this.analyzer, { version: 'thu-1', before: () => Promise.resolve() });
    await this.refresh();
    await this.plan();
    await this.work();
    this.analyzer.read.length = 0;
    this.told.length = 0;
  }

  /** Saves posts, analyses them and tells the index. @returns their ids in order. */
  async collect(...texts: readonly string[]): Promise<string[]> {
    const collected = texts.map((text) => buildPost(`bai-${(this.posts += 1)}`, { text }));
    const saved = await this.desk.open.posts.saveBatch(SOURCE, collected);
    const inputs = texts.map((text) => ({ text, publishedAt: NOON }));
    const analyses = await this.analyzer.analyze(inputs);
    this.analyzer.read.length = 0;
    const items = saved.flatMap((reference, at) => {
      const analysis = analyses[at];
      return analysis ? [{ reference, analysis }] : [];
    });
    await this.desk.open.posts.saveAnalyses(items);
    const documents = saved.map(({ id }, at) => buildDocument(id, texts[at] ?? ''));
    await this.desk.open.module.get(PostSearch).index(documents);
    return saved.map(({ id }) => id);
  }

  /** What the worker does when the knowledge has changed. */
  async refresh(): Promise<void> {
    this.analyzer.knowledge = await this.desk.known();
    this.narratives = new Map(this.analyzer.knowledge.narratives.map((one) => [one.id, one]));
  }

  async plan() {
    const { open } = this.desk;
    const steps = await runningSteps(this.analyzer, NOON);
    this.analyzer.read.length = 0;
    const tools = {
      ...{ runs: this.runs, queue: this.queue, knowledge: open.knowledge, uses: open.evidenceUse },
      search: open.module.get(PostSearch),
    };
    return (await planReanalysis(tools, steps, open.clock.now())).run;
  }

  /** @returns another worker. */
  worker(): ReanalyzePosts {
    const { posts, cases, transactions, clock, live: events } = this.desk.open;
    const { runs, queue, analyzer } = this;
    const tell = (line: string) => this.told.push(line);
    const refresh = () => this.refresh();
    return new ReanalyzePosts(
      {
        ...{ posts, cases, transactions, clock, events, runs, queue, analyzer, tell },
        opinions: null,
      },
      {
        risk,
        knowledge: { refresh, narratives: this.narratives },
      },
    );
  }

  /** Does jobs of the queue until none is left. @returns how many batches that were. */
  async work(worker = this.worker(), most = 100): Promise<number> {
    for (let batches = 0; batches < most; batches += 1) {
      const [taken] = await query<{ data: { type: 'reanalyze-posts'; runId: string } }>(
        this.desk.database.url,
        `DELETE FROM pgboss.job WHERE id = (SELECT id FROM pgboss.job
           WHERE name = 'reanalyze-posts' AND state = 'created' AND start_after <= now() LIMIT 1)
         RETURNING data`,
      );
      if (!taken) return batches;
      await worker.handle([taken.data]);
    }
    return most;
  }

  /** @returns verdict and knowledge of the post's current analysis, and how many it has in all. */
  async standing(id: string) {
    const [found] = await this.desk.open.posts.findAnalyzed([id]);
    const all = await this.desk.open.posts.storedAnalyses(id);
    return {
      verdict: found?.analysis?.verdict,
      knowledge: found?.analysis?.knowledge,
      analyses: all.length,
    };
  }
}
