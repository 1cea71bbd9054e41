import { describe, expect, it } from '@jest/globals';
import { spellOut } from './citation-words.js';

describe('spellOut', () => {
  it('writes signs and the currency out', () => {
    expect(spellOut('20 năm → 15 năm')).toBe('20 năm thành 15 năm');
    expect(spellOut('2.530.000 đ/tháng')).toBe('2.530.000 đồng/tháng');
    expect(spellOut('suy giảm ≥ 61%')).toBe('suy giảm từ 61%');
    expect(spellOut('từ 2025-07-01')).toBe('từ 01/07/2025');
  });

  it('leaves words that begin with đ alone', () => {
    expect(spellOut('từ 15 điểm; 500.000 đồng')).toBe('từ 15 điểm; 500.000 đồng');
  });
});
