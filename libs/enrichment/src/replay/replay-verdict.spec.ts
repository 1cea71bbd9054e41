import { describe, expect, it } from '@jest/globals';
import {
  type Analysis,
  ANALYSIS_STEPS,
  type AnalysisInput,
  type AnalysisStep,
  type KnowledgeSnapshot,
  PostAnalyzer,
  type StoredAnalysis,
} from '#domain';
import { replayVerdicts } from './replay-verdict.js';

const DAY = new Date('2026-11-24T02:00:00Z');

const STEPS = Object.fromEntries(ANALYSIS_STEPS.map((step) => [step, 'thu-1']));

function buildAnalysis(changes: Partial<Analysis> = {}): Analysis {
  return {
    steps: STEPS as Record<AnalysisStep, string>,
    knowledge: 4,
    language: 'vi',
    relevant: true,
    topics: ['contribution'],
    audience: [],
    province: null,
    sentiment: 'neutral',
    stance: 'assert',
    verdict: 'outdated',
    flag: true,
    risk: 0.91,
    claims: [],
    personalData: [],
    readUpTo: null,
    ...changes,
  };
}

function buildStored(changes: Partial<StoredAnalysis> = {}): StoredAnalysis {
  return {
    id: 'a1',
    reference: { id: 'p1', revision: 1 },
    analysis: buildAnalysis({ knowledge: 4 }),
    analyzedAt: DAY,
    input: { text: 'Lương cơ sở là 2.530.000 đồng.', publishedAt: DAY },
    ...changes,
  };
}

/** Answers as told, and remembers what it was opened with. */
class FixedAnalyzer extends PostAnalyzer {
  closed = false;

  constructor(private readonly answer: (input: AnalysisInput) => Analysis) {
    super();
  }

  override analyze(inputs: readonly AnalysisInput[]): Promise<Analysis[]> {
    return Promise.resolve(inputs.map(this.answer));
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}

async function replay(answer: (serial: number) => Analysis, ...stored: StoredAnalysis[]) {
  const opened: number[] = [];
  const analyzers: FixedAnalyzer[] = [];
  const outcomes = await replayVerdicts(stored, {
    knowledge: { snapshot: (serial) => Promise.resolve({ serial, facts: [], narratives: [] }) },
    open: ({ serial }: KnowledgeSnapshot) => {
      opened.push(serial ?? 0);
      const analyzer = new FixedAnalyzer(() => answer(serial ?? 0));
      analyzers.push(analyzer);
      return Promise.resolve(analyzer);
    },
  });
  return { outcomes, opened, allClosed: analyzers.every(({ closed }) => closed) };
}

describe('replayVerdicts', () => {
  it('finds the same, whatever the order of keys in the store', async () => {
    const { analysis } = buildStored();
    const turned = Object.fromEntries(Object.entries(analysis).reverse()) as unknown as Analysis;
    const { outcomes } = await replay(() => turned, buildStored());
    expect(outcomes).toEqual([{ outcome: 'identical' }]);
  });

  it('names the fields that differ, to the last bit', async () => {
    const risk = 0.91 + Number.EPSILON;
    const again = buildAnalysis({ knowledge: 4, risk, verdict: 'accurate' });
    const { outcomes } = await replay(() => again, buildStored());
    expect(outcomes).toEqual([{ outcome: 'differs', fields: ['verdict', 'risk'] }]);
  });

  it('says what is gone: the text, the model, the knowledge', async () => {
    const { steps } = buildAnalysis();
    const newer = buildAnalysis({ knowledge: 4, steps: { ...steps, claims: 'baseline-9' } });
    const { outcomes, opened } = await replay(
      () => newer,
      buildStored({ input: null }),
      buildStored(),
      buildStored({ analysis: buildAnalysis({ knowledge: null }) }),
    );
    expect(outcomes).toEqual([
      { outcome: 'gone', missing: 'text' },
      { outcome: 'gone', missing: 'model' },
      { outcome: 'gone', missing: 'knowledge' },
    ]);
    expect(opened).toEqual([4]);
  });

  it('judges each by the snapshot of its time, and closes what it opened', async () => {
    const of = (knowledge: number) => buildStored({ analysis: buildAnalysis({ knowledge }) });
    const { outcomes, opened, allClosed } = await replay(
      (knowledge) => buildAnalysis({ knowledge }),
      ...[of(4), of(7), of(4)],
    );
    expect(outcomes.every(({ outcome }) => outcome === 'identical')).toBe(true);
    expect(opened).toEqual([4, 7]);
    expect(allClosed).toBe(true);
  });
});
