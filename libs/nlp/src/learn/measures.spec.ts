import { describe, expect, it } from '@jest/globals';
import { countHits, f1, macroF1, microF1, weightedMacroF1 } from './measures.js';

describe('measures', () => {
  const hits = countHits([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ]);

  it('counts what was found, missed and wrongly said', () => {
    expect(hits).toEqual({ found: 1, missed: 1, wrong: 1 });
  });

  it('knows F1, also where nothing was found', () => {
    expect(f1(hits)).toBe(0.5);
    expect(f1({ found: 0, missed: 0, wrong: 0 })).toBe(0);
    expect(microF1([hits, { found: 3, missed: 0, wrong: 0 }])).toBe(0.8);
  });

  it('means F1 over the labels that occur', () => {
    expect(macroF1(['a', 'b', 'b'], ['a', 'b', 'c'])).toBeCloseTo((1 + 2 / 3) / 2);
  });

  it('lets texts count as much as their label weighs', () => {
    const truth = [0, 0, 1, 1];
    const said = [0, 1, 1, 1];
    expect(weightedMacroF1(truth, said, [1, 1])).toBeCloseTo((2 / 3 + 4 / 5) / 2);
    expect(weightedMacroF1(truth, said, [2, 1])).toBeCloseTo((4 / 6 + 4 / 6) / 2);
  });
});
