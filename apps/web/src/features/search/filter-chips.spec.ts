import { describe, expect, it } from '@jest/globals';
import { chipsOf } from './filter-chips.js';
import { readSearch, type Search } from './search-address.js';

const NAMES = new Map([['bao-a', 'Báo A']]);

function search(part: Partial<Search>): Search {
  return { ...readSearch(new URLSearchParams()), ...part };
}

const labels = (part: Partial<Search>) => chipsOf(search(part), NAMES).map(({ label }) => label);

describe('chipsOf', () => {
  it('tells every condition but the words', () => {
    expect(
      labels({
        q: 'lương hưu',
        from: '2026-10-25',
        to: '2026-11-24',
        verdicts: ['scam'],
        sources: ['bao-a', 'bao-da-bo'],
        minRisk: 0.8,
      }),
    ).toEqual([
      'Ngày đăng: 25/10 – 24/11/2026',
      'Kết luận: Lừa đảo',
      'Nguồn: Báo A',
      'Nguồn: bao-da-bo',
      'Rủi ro: 80 đến 100',
    ]);
  });

  it('tells one day, and a range that is open at one end', () => {
    expect(labels({ from: '2026-11-24', to: '2026-11-24' })).toEqual(['Ngày đăng: 24/11/2026']);
    expect(labels({ from: '2026-11-24' })).toEqual(['Ngày đăng: từ 24/11/2026']);
    expect(labels({ to: '2026-11-24' })).toEqual(['Ngày đăng: đến 24/11/2026']);
  });

  it('lifts its own condition only', () => {
    const before = search({
      verdicts: ['distorted', 'scam'],
      topics: ['fund'],
      from: '2026-11-01',
    });
    const chips = chipsOf(before, NAMES);
    const after = (index: number) => ({ ...before, ...chips[index]?.lift });
    expect(after(0)).toEqual({ ...before, from: undefined });
    expect(after(1)).toEqual({ ...before, verdicts: ['scam'] });
    expect(after(3)).toEqual({ ...before, topics: [] });
  });
});
