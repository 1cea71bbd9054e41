import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type LabelledText } from '../learn/labelled-text.js';
import { trainTextModel } from '../learn/train-text-model.js';
import { prepareText } from '../text/prepared-text.js';
import { loadTextModel, type TextModel } from './text-model.js';

const PRAISE = ['nhiệt tình', 'tận tâm', 'chu đáo', 'niềm nở', 'tử tế', 'ân cần'];
const BLAME = ['rề rà', 'cáu gắt', 'hách dịch', 'thờ ơ', 'vô tâm', 'quan liêu'];

function buildPost(text: string, sentiment: LabelledText['sentiment'], fold: number): LabelledText {
  return {
    text,
    relevant: true,
    topics: ['organisation'],
    audience: [],
    sentiment,
    stance: 'other',
    verdict: 'none',
    flag: false,
    leading: true,
    fold,
  };
}

const POSTS = Array.from({ length: 36 }, (_, at) => [
  buildPost(`Cán bộ bảo hiểm ${PRAISE[at % 6] ?? ''} lắm`, 'positive', at % 3),
  buildPost(`Cán bộ bảo hiểm ${BLAME[at % 6] ?? ''} lắm`, 'negative', at % 3),
  buildPost(`Cán bộ bảo hiểm làm việc ở phường ${String(at)}`, 'neutral', at % 3),
]).flat();

describe('TextModel.explain', () => {
  let model: TextModel;

  beforeAll(() => {
    const order = {
      posts: POSTS,
      folds: 3,
      judges: () => true,
      version: 'test-1',
      corpusHash: 'none',
    };
    model = loadTextModel(trainTextModel(order).bytes);
  });

  it('names the words that spoke for the label, strongest first', () => {
    const text = 'Bà con ơi, cán bộ bảo hiểm hôm nay tận tâm lắm nha';
    const [first] = model.explain(prepareText(text), 'sentiment', 'positive');
    expect(first?.text).toContain('tận tâm');
  });

  it('points into the original, decomposed and with abbreviations', () => {
    const text = 'cb bhxh \u{1F642} ra\u0302\u0301t ho\u0301a  ca\u0301u ga\u0306\u0301t';
    const reasons = model.explain(prepareText(text), 'sentiment', 'negative');
    expect(reasons.length).toBeGreaterThan(0);
    for (const { start, end, text: words, weight } of reasons) {
      expect(text.slice(start, end)).toBe(words);
      expect(weight).toBeGreaterThan(0);
    }
    expect(reasons.some(({ text: words }) => words.includes('ga\u0306\u0301t'))).toBe(true);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const { start, end } of model.explain(prepareText(text), 'stance', 'ask')) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('refuses a label that the head does not have', () => {
    expect(() => model.explain(prepareText('gì'), 'stance', 'positive')).toThrow(RangeError);
  });
});
