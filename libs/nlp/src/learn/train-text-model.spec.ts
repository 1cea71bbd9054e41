import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { VERDICTS } from '#domain';
import { extractFeatures } from '../model/extract-features.js';
import { prepareText } from '../text/prepared-text.js';
import { loadTextModel, type TextModel } from '../model/text-model.js';
import { readText } from '../read-text.js';
import { type LabelledText } from './labelled-text.js';
import { measureModel } from './measure-model.js';
import { type TrainedModel, trainTextModel } from './train-text-model.js';

const BENEFITS = ['lương hưu', 'thai sản', 'ốm đau', 'thất nghiệp', 'tử tuất', 'tự nguyện'];

function buildLabelled(text: string, labels: Partial<LabelledText>): LabelledText {
  return {
    text,
    relevant: true,
    topics: ['other'],
    audience: [],
    sentiment: 'neutral',
    stance: 'other',
    verdict: 'none',
    flag: false,
    leading: true,
    fold: 0,
    ...labels,
  };
}

const POSTS = BENEFITS.flatMap((benefit, index): LabelledText[] =>
  [
    buildLabelled(`Cho hỏi bảo hiểm ${benefit} đóng bao nhiêu vậy ạ?`, { stance: 'ask' }),
    buildLabelled(`Tin giả nhé, không có chuyện cắt bảo hiểm ${benefit}`, { stance: 'deny' }),
    buildLabelled(`Nhận làm hồ sơ bảo hiểm ${benefit}, bao đậu, phí 2 triệu`, {
      stance: 'assert',
      verdict: 'scam',
      flag: true,
      topics: ['scam'],
    }),
    buildLabelled(`Cảm ơn chị cán bộ bảo hiểm ${benefit} rất nhiệt tình`, {
      sentiment: 'positive',
    }),
    buildLabelled(`Chiều nay ${String(index)} đội đá bóng, sân cỏ đẹp lắm`, {
      relevant: false,
      topics: [],
    }),
  ].map((post) => ({ ...post, fold: index % 3 })),
);

const ORDER = { posts: POSTS, folds: 3, judges: () => true, version: 'test-1', corpusHash: 'none' };

describe('trainTextModel', () => {
  let trained: TrainedModel;
  let model: TextModel;

  beforeAll(() => {
    trained = trainTextModel(ORDER);
    model = loadTextModel(trained.bytes);
  });

  it('gives the same bytes for the same posts', () => {
    expect(Buffer.from(trainTextModel(ORDER).bytes).equals(Buffer.from(trained.bytes))).toBe(true);
  });

  it('answers what it was taught, in new words and without diacritics', () => {
    const ask = readText(model, 'cho hoi bao hiem y te dong bao nhieu vay a?');
    expect(ask).toMatchObject({ language: 'vi-plain', relevant: true, stance: 'ask' });
    const offer = readText(model, 'Nhận làm hồ sơ bảo hiểm y tế bao đậu, phí 3 triệu');
    expect(offer).toMatchObject({ stance: 'assert', topics: ['scam'] });
    expect(offer.scores.verdict[VERDICTS.indexOf('scam')]).toBeGreaterThan(0.5);
    expect(offer.scores.flag[0]).toBeGreaterThan(ask.scores.flag[0] ?? 1);
  });

  it('says nothing of topics and stance where a text is not ours', () => {
    expect(
      readText(model, 'The football match this evening was really great, my friends'),
    ).toMatchObject({ language: 'other', relevant: false, topics: [], stance: 'other' });
  });

  it('finds personal data on the way', () => {
    const text = 'Gọi 0912 345 678 làm hồ sơ bảo hiểm';
    expect(readText(model, text).personalData).toEqual([{ kind: 'phone', start: 4, end: 16 }]);
  });

  it('measures itself on posts, perfectly on the easy ones it has seen', () => {
    const figures = measureModel(model, POSTS);
    expect(figures.relevanceF1).toBe(1);
    expect(figures.sentimentMacroF1).toBe(1);
    expect(trained.unseen.typed.stanceMacroF1).toBeGreaterThan(0.5);
  });

  it('gives probabilities for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const scores = model.predict(extractFeatures(prepareText(text)));
        const sum = scores.stance.reduce((total, one) => total + one, 0);
        expect(sum).toBeCloseTo(1, 6);
        for (const one of [...scores.topics, ...scores.relevance, ...scores.flag]) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});
