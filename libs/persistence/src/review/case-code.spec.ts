import { describe, expect, it } from '@jest/globals';
import { caseCode, caseMonth } from './case-code.js';

describe('case codes', () => {
  it.each([
    ['2026-11-30T16:59:59Z', '2611'],
    ['2026-11-30T17:00:00Z', '2612'],
    ['2026-12-31T17:00:00Z', '2701'],
  ])('take the month of %s in Vietnam', (instant, month) => {
    expect(caseMonth(new Date(instant))).toBe(month);
  });

  it('have four digits or more', () => {
    expect(caseCode('2611', 7)).toBe('VV-2611-0007');
    expect(caseCode('2611', 12_345)).toBe('VV-2611-12345');
  });
});
