import { describe, expect, it } from '@jest/globals';
import { repairAlerted, repairWord } from './repair-word.js';

describe('repairWord', () => {
  it.each([
    ['tr0', 'tro'],
    ['ti3n', 'tien'],
    ['vss1d', 'vssid'],
    ['c0vid', 'covid'],
    ['1ừa', 'lừa'],
    ['m1ễn', 'miễn'],
    ['đượcccc', 'được'],
    ['quáaaa', 'quá'],
    ['koooo', 'ko'],
    ['wá', 'quá'],
    ['fải', 'phải'],
    ['jờ', 'giờ'],
    ['nhữg', 'những'],
    ['mìh', 'mình'],
    ['tôj', 'tôi'],
    ['ngĩ', 'nghĩ'],
    ['đựoc', 'được'],
    ['nguời', 'người'],
    ['viẹc', 'việc'],
  ])('reads %s as %s', (typed, meant) => {
    expect(repairWord(typed)).toBe(meant);
  });

  it.each([
    'tiền',
    'zalo',
    'bhxh',
    'qh15',
    'c12',
    'b1',
    't7',
    'h5n1',
    'f0',
    'covid19',
    '1o1',
    '4ng',
    '3tr2',
    '61t6th',
    '5g',
    'kkkk',
    'hahaha',
    'online',
    'đien',
    '',
    'k',
    '\ud800',
    'x'.repeat(100_000),
  ])('leaves %s', (typed) => {
    expect(repairWord(typed)).toBeNull();
  });

  it('takes a last digit for a letter only behind a disguised word', () => {
    expect(repairWord('th3')).toBeNull();
    expect(repairAlerted('th3')).toBe('the');
    expect(repairAlerted('qh15')).toBeNull();
  });
});
