import { describe, expect, it } from '@jest/globals';
import { settleChoice } from './selection.js';

describe('settleChoice', () => {
  it('stays on its row when others arrive above', () => {
    expect(settleChoice({ id: 'b', index: 1 }, ['new', 'a', 'b'])).toEqual({ id: 'b', index: 2 });
  });

  it('takes the row that stands in the place of one that left', () => {
    expect(settleChoice({ id: 'b', index: 1 }, ['a', 'c'])).toEqual({ id: 'c', index: 1 });
    expect(settleChoice({ id: 'c', index: 2 }, ['a', 'b'])).toEqual({ id: 'b', index: 1 });
  });

  it('chooses the first row at the beginning and nothing of an empty list', () => {
    expect(settleChoice({ id: null, index: 0 }, ['a'])).toEqual({ id: 'a', index: 0 });
    expect(settleChoice({ id: 'a', index: 3 }, [])).toEqual({ id: null, index: 0 });
  });
});
