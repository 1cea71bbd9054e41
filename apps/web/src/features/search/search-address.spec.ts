import { describe, expect, it } from '@jest/globals';
import { readSearch, writeSearch } from './search-address.js';

describe('the address of a search', () => {
  it('holds the whole search', () => {
    const search = {
      q: 'rút một lần & "20 năm"',
      from: '2026-10-25',
      to: '2026-11-24',
      sources: ['bao-a', 'dien-dan-b'],
      verdicts: ['outdated' as const],
    };
    expect(readSearch(new URLSearchParams(writeSearch(search)))).toEqual(search);
  });

  it('is empty for an empty search', () => {
    expect(writeSearch(readSearch(new URLSearchParams()))).toEqual({});
  });

  it('leaves out what it cannot read', () => {
    const odd = new URLSearchParams({ q: 'x', from: '24/11/2026', verdicts: 'guilty' });
    expect(writeSearch(readSearch(odd))).toEqual({ q: 'x' });
  });
});
