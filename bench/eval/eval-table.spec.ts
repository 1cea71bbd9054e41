import { describe, expect, it } from '@jest/globals';
import { evalTable, figureAt } from './eval-table.ts';

describe('evalTable', () => {
  it('puts floor and reach beside our figures and marks what misses its reach', () => {
    const table = evalTable([
      {
        name: 'dev',
        report: { flag: { f1: 0.8125, falsePositiveRate: 0.03 }, relevance: { f1: null } },
        asks: () => true,
      },
      {
        name: 'fifth',
        report: { flag: { f1: 0.93, falsePositiveRate: 0.04 } },
        asks: (path) => path.startsWith('flag.'),
      },
    ]);
    expect(table[0]).toBe('| figure | floor | reach | dev | fifth |');
    expect(table).toContain('| flag.f1 | 0.76 | ≥ 0.92 | 0.813 **NO** | 0.930 |');
    expect(table).toContain('| flag.falsePositiveRate | 0.24 | ≤ 0.03 | 0.030 | 0.040 **NO** |');
    expect(table).toContain('| relevance.f1 | 0.98 | ≥ 0.985 | not measured | – |');
  });
});

describe('figureAt', () => {
  it('is null for what is not a figure', () => {
    const report = { flag: { f1: 0.5, bySpelling: {} } };
    expect(figureAt(report, 'flag.f1')).toBe(0.5);
    expect(figureAt(report, 'flag.bySpelling')).toBeNull();
    expect(figureAt(report, 'flag.bySpelling.none.f1')).toBeNull();
  });
});
