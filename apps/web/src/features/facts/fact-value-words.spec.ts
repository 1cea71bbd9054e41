import { describe, expect, it } from '@jest/globals';
import { sayQuantity } from './fact-value-words.js';

const rest = { attribute: 'a', appliesTo: null, scope: [] };

describe('sayQuantity', () => {
  it.each([
    ['eq', 2_530_000, 'VND_per_month', '2.530.000 đồng/tháng'],
    ['gte', 15, 'year', 'từ 15 năm'],
    ['eq', 738, 'age_year_month', '61 tuổi 6 tháng'],
    ['eq', 0.03, 'percent_per_day', '0,03%/ngày'],
    ['eq', 20_250_701, 'date_yyyymmdd', '01/07/2025'],
    ['eq', 2026, 'calendar_year', '2026'],
    ['eq', 3, 'unheard-of', '3 unheard-of'],
  ] as const)('%s %d %s', (comparator, value, unit, words) => {
    expect(sayQuantity({ ...rest, comparator, value, unit })).toBe(words);
  });

  it('says a range by its ends', () => {
    const range = { ...rest, comparator: 'range' as const, value: [12, 15] as [number, number] };
    expect(sayQuantity({ ...range, unit: 'percent' })).toBe('12 đến 15%');
  });
});
