import { describe, expect, it } from '@jest/globals';
import { type AnalysisInput, SentenceModel, type SentimentProbabilities } from '#domain';
import { buildAnalysis } from '../../../test/contract/factories.js';
import { readAgain } from './read-again.js';

class FixedModel extends SentenceModel {
  override readonly name = 'second-1';
  readonly asked: string[] = [];

  constructor(private readonly answer: SentimentProbabilities) {
    super();
  }

  override sentimentOf(texts: readonly string[]): Promise<readonly SentimentProbabilities[]> {
    this.asked.push(...texts);
    return Promise.resolve(texts.map(() => this.answer));
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }
}

const SURE: SentimentProbabilities = { positive: 0.9, neutral: 0.06, negative: 0.04 };
const UNSURE: SentimentProbabilities = { positive: 0.45, neutral: 0.35, negative: 0.2 };

function inputsOf(...texts: string[]): AnalysisInput[] {
  return texts.map((text) => ({ text, publishedAt: new Date('2026-11-24T02:00:00Z') }));
}

describe('readAgain', () => {
  it('takes a sure answer and names both models as the version', async () => {
    const first = buildAnalysis({ sentiment: 'neutral' });
    const [analysis] = await readAgain([first], inputsOf('Tốt'), new FixedModel(SURE));
    expect(analysis?.sentiment).toBe('positive');
    expect(analysis?.steps.sentiment).toBe(`${first.steps.sentiment}+second-1`);
    expect({ ...analysis, sentiment: first.sentiment, steps: first.steps }).toEqual(first);
  });

  it('lets our own answer stand where the second is not sure', async () => {
    const first = buildAnalysis({ sentiment: 'negative' });
    const [analysis] = await readAgain([first], inputsOf('Tàm tạm'), new FixedModel(UNSURE));
    expect(analysis?.sentiment).toBe('negative');
  });

  it('asks about relevant posts only and keeps their places', async () => {
    const model = new FixedModel(SURE);
    const analyses = [false, true, false].map((relevant) =>
      buildAnalysis({ relevant, sentiment: 'neutral' }),
    );
    const read = await readAgain(analyses, inputsOf('a', 'b', 'c'), model);
    expect(model.asked).toEqual(['b']);
    expect(read.map(({ sentiment }) => sentiment)).toEqual(['neutral', 'positive', 'neutral']);
  });
});
