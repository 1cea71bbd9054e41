import { describe, expect, it } from '@jest/globals';
import { factAddress, readFactList, writeFactList } from './fact-address.js';

describe('the list of facts in the address', () => {
  it('comes back as it was written', () => {
    const list = {
      ...{ q: 'lương cơ sở', topic: 'contribution', attribute: 'reference_level.base_salary' },
      ...{ on: '2026-07-01', only: 'unusable' },
    };
    expect(readFactList(new URLSearchParams(writeFactList(list)))).toEqual(list);
  });

  it('leaves out what cannot be read', () => {
    const list = readFactList(new URLSearchParams('topic=khong&on=2026-02-31&only=moi&q=a'));
    expect(list).toEqual({ q: 'a', topic: '', attribute: '', on: '', only: '' });
  });

  it('keeps the list beside the fact that is open', () => {
    const list = readFactList(new URLSearchParams('q=tuổi'));
    expect(factAddress('RA-01', list)).toBe('/kho-can-cu/RA-01?q=tu%E1%BB%95i');
    expect(factAddress('RA-01', readFactList(new URLSearchParams()))).toBe('/kho-can-cu/RA-01');
  });
});
