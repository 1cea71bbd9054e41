import { describe, expect, it } from '@jest/globals';
import {
  hasFilters,
  readSearch,
  type Search,
  toggleValue,
  withoutFilters,
  writeSearch,
} from './search-address.js';

const read = (parameters: Record<string, string> = {}) =>
  readSearch(new URLSearchParams(parameters));

const FULL: Search = {
  q: 'rút một lần & "20 năm"',
  from: '2026-10-25',
  to: '2026-11-24',
  verdicts: ['distorted', 'outdated'],
  stances: ['assert'],
  kinds: ['xenforo', 'fanpage'],
  channels: ['facebook', 'news'],
  topics: ['lump-sum', 'voluntary'],
  sources: ['bao-a', 'dien-dan-b'],
  caseStatuses: ['open'],
  sentiments: ['negative'],
  minRisk: 0.6,
  maxRisk: 1,
};

describe('the address of a search', () => {
  it('holds the whole search', () => {
    expect(read(writeSearch(FULL))).toEqual(FULL);
  });

  it('is empty for an empty search', () => {
    expect(writeSearch(read())).toEqual({});
  });

  it('leaves out what it cannot read, and only that', () => {
    const odd = {
      q: 'x',
      from: '24/11/2026',
      to: '2026-02-30',
      verdicts: 'guilty,scam',
      minRisk: '-1',
      maxRisk: 'cao',
    };
    expect(writeSearch(read(odd))).toEqual({ q: 'x', verdicts: 'scam' });
  });

  it('keeps a risk of nought, and takes an empty one for none', () => {
    expect(read({ minRisk: '0', maxRisk: '' })).toMatchObject({ minRisk: 0, maxRisk: undefined });
    expect(writeSearch(read({ minRisk: '0' }))).toEqual({ minRisk: '0' });
  });

  it('is the same for the same search, whatever the order of clicks', () => {
    const one = read({ verdicts: 'scam,distorted', sources: 'b,a,b' });
    const other = read({ verdicts: 'distorted,scam', sources: 'a,b' });
    expect(writeSearch(one)).toEqual(writeSearch(other));
  });

  it('cuts words that are longer than the server takes', () => {
    expect(read({ q: 'a'.repeat(600) }).q).toHaveLength(500);
  });
});

describe('toggleValue', () => {
  it('puts a value in and takes it out again', () => {
    const search = read({ topics: 'fund' });
    expect(toggleValue(search, 'topics', 'lump-sum')).toEqual({ topics: ['lump-sum', 'fund'] });
    expect(toggleValue(search, 'topics', 'fund')).toEqual({ topics: [] });
  });
});

describe('withoutFilters', () => {
  it('keeps the words alone', () => {
    expect(hasFilters(FULL)).toBe(true);
    expect(writeSearch(withoutFilters(FULL))).toEqual({ q: FULL.q });
    expect(hasFilters(withoutFilters(FULL))).toBe(false);
  });
});
