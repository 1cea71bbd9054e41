import { describe, expect, it } from '@jest/globals';
import { buildFact, buildQuantity } from '../factories.js';
import { newFaults, withChanges } from './new-faults.js';

const fifteen = buildFact({ id: 'PE-01' });
const twenty = buildFact({ id: 'PE-90', quantities: [buildQuantity({ value: 20 })] });

describe('newFaults', () => {
  it('names what a change brings', () => {
    expect(newFaults([fifteen], withChanges([fifteen], [twenty]))).toEqual([
      expect.objectContaining({ factId: 'PE-90', rule: 'overlap' }),
    ]);
  });

  it('leaves out what was wrong before, whichever of the two is edited', () => {
    const base = [fifteen, twenty];
    for (const edited of base) {
      const change = { ...edited, conditions: 'Ghi thêm.' };
      expect(newFaults(base, withChanges(base, [change]))).toEqual([]);
    }
  });

  it('is empty when the change mends', () => {
    const mended = { ...fifteen, validTo: '2025-12-31' };
    const later = { ...twenty, validFrom: '2026-01-01' };
    expect(newFaults([fifteen], withChanges([fifteen], [mended, later]))).toEqual([]);
  });
});

describe('withChanges', () => {
  it('puts each change in the place of what it changes, new facts at the end', () => {
    const changed = { ...fifteen, value: '15 năm' };
    const fresh = buildFact({ id: 'PE-91', quantities: [] });
    expect(withChanges([fifteen, twenty], [fresh, changed])).toEqual([changed, twenty, fresh]);
  });
});
