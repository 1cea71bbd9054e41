import { describe, expect, it } from '@jest/globals';
import { findProvince } from '#nlp';
import { provinceAccuracy, type ProvinceCase } from '../../bench/nlp/province.ts';
import { writtenCases } from '../../bench/nlp/written-cases.ts';

describe('province', () => {
  it.each([
    ['province.jsonl', 0.985],
    ['province-blind.jsonl', 0.92],
  ])('stays at its share of right answers on %s', async (file, least) => {
    const cases = await writtenCases<ProvinceCase>(file);
    expect(provinceAccuracy(cases, (text) => findProvince(text))).toBeGreaterThanOrEqual(least);
  });
});
