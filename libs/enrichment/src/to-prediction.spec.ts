import { describe, expect, it } from '@jest/globals';
import { predictionSchema } from '#contracts';
import { type Analysis } from '#domain';
import { toPrediction } from './to-prediction.js';

const text = 'Đủ 20 năm mới có lương hưu, gọi 0912345678';
const analysis = {
  language: 'vi',
  relevant: true,
  topics: ['pension-eligibility'],
  audience: ['workers'],
  province: null,
  sentiment: 'neutral',
  stance: 'assert',
  verdict: 'outdated',
  flag: true,
  risk: 0.912_345_6,
  claims: [
    {
      start: 0,
      end: 26,
      verdict: 'outdated',
      confidence: 0.800_04,
      evidence: [
        { factId: 'PE-01', narrativeId: 'R85', score: 0.9 },
        { factId: 'PE-02', narrativeId: null, score: 0.8 },
      ],
      rule: 'expired-quantity',
      triggers: ['20 năm'],
      reason: 'x',
    },
  ],
  personalData: [{ start: 32, end: 42, kind: 'phone' }],
} as unknown as Analysis;

describe('toPrediction', () => {
  it('writes the shape that is scored, without ids that are not known', () => {
    const prediction = toPrediction('D001', { text }, analysis);
    expect(predictionSchema.parse(prediction)).toEqual(prediction);
    expect(prediction).toMatchObject({ id: 'D001', risk: 0.9123, flag: true });
    expect(prediction.claims).toEqual([
      {
        text: 'Đủ 20 năm mới có lương hưu',
        start: 0,
        end: 26,
        verdict: 'outdated',
        confidence: 0.8,
        evidence: [{ factId: 'PE-01', narrativeId: 'R85' }, { factId: 'PE-02' }],
      },
    ]);
    expect(prediction.pii).toEqual([{ start: 32, end: 42, kind: 'phone' }]);
  });
});
