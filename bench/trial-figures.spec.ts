import { describe, expect, it } from '@jest/globals';
import { type Analysis, type AnalysisInput, PostAnalyzer } from '#domain';
import { describeTrialFigures, evaluateTrialLabels } from './trial-figures.js';

/** Flags every text that says so. */
class WordAnalyzer extends PostAnalyzer {
  override analyze(inputs: readonly AnalysisInput[]): Promise<Analysis[]> {
    return Promise.resolve(
      inputs.map(({ text }) => ({ flag: text.includes('cờ') }) as unknown as Analysis),
    );
  }
}

const publishedAt = new Date('2026-11-24T00:00:00Z');
const post = (text: string, kind: string, flag: boolean) => ({
  text,
  publishedAt,
  label: { kind, flag },
});

describe('evaluateTrialLabels', () => {
  it('counts flags against labels, by kind', async () => {
    const figures = await evaluateTrialLabels({
      posts: [
        post('cờ', 'wrong', true),
        post('cờ', 'wrong', true),
        post('không', 'wrong', true),
        post('cờ', 'question', false),
        post('không', 'question', false),
        post('không', 'accurate', false),
      ],
      analyzer: new WordAnalyzer(),
    });
    expect(figures).toMatchObject({ posts: 6, shouldBeFlagged: 3, flagged: 3 });
    expect(figures.precision).toBeCloseTo(2 / 3);
    expect(figures.recall).toBeCloseTo(2 / 3);
    expect(figures.f1).toBeCloseTo(2 / 3);
    expect(figures.falsePositiveRate).toBeCloseTo(1 / 3);
    expect(figures.byKind.get('question')).toEqual({ posts: 2, flagged: 1 });
    const table = describeTrialFigures(figures).join('\n');
    expect(table).toMatch(/Câu hỏi .*questions .*50\.0% \(1\/2\)/);
    expect(table).not.toContain('complaints');
  });
});
