import { describe, expect, it } from '@jest/globals';
import { readRisk, writeRisk } from './risk-words.js';

describe('readRisk', () => {
  it.each([
    ['80', 0.8],
    [' 57 ', 0.57],
    ['82,5', 0.825],
    ['82.25', 0.8225],
    ['0', 0],
    ['100', 1],
    ['', undefined],
    ['101', null],
    ['-1', null],
    ['8.', null],
    ['1e1', null],
    ['cao', null],
  ])('reads "%s"', (typed, risk) => {
    expect(readRisk(typed)).toBe(risk);
  });

  it('reads what it writes', () => {
    for (let risk = 0; risk <= 100; risk += 1) {
      expect(writeRisk(risk / 100)).toBe(String(risk));
      expect(readRisk(writeRisk(risk / 100))).toBe(risk / 100);
    }
    expect(readRisk(writeRisk(undefined))).toBe(undefined);
  });
});
