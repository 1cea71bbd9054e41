import { describe, expect, it } from '@jest/globals';
import { evalTable } from './eval-table.ts';

describe('evalTable', () => {
  it('puts the floor beside our figure and says what was not measured', () => {
    const table = evalTable({ flag: { f1: 0.8125 }, relevance: { f1: null } });
    expect(table).toContain('| flag.f1 | 0.76 | – | 0.813 |');
    expect(table).toContain('| relevance.f1 | 0.98 | ≥ 0.985 | not measured |');
  });
});
