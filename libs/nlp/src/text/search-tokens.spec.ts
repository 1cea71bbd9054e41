import { describe, expect, it } from '@jest/globals';
import { searchTokens } from './search-tokens.js';

describe('searchTokens', () => {
  it.each([
    ['Hoà Bình thuỷ điện', ['hòa', 'bình', 'thủy', 'điện']],
    ['lương 2.530.000đ', ['lương', '2530000', 'đ']],
    ['2,53 triệu', ['2.53', 'triệu']],
    ['1.234,5 đồng', ['1234.5', 'đồng']],
    ['từ 01/07/2025', ['từ', '1/7/2025']],
    ['Luật 41/2024/QH15', ['luật', '41', '2024', 'qh15']],
    ['app vss1d lỗi', ['app', 'vss1d', 'lỗi']],
    ['中文 bảo hiểm', ['中文', 'bảo', 'hiểm']],
    ['!!! 😀', []],
  ])('%s', (text, expected) => {
    expect(searchTokens(text).exact).toEqual(expected);
  });

  it('gives the same words without diacritics beside them', () => {
    expect(searchTokens('Đủ tuổi'.normalize('NFD'))).toEqual({
      exact: ['đủ', 'tuổi'],
      folded: ['du', 'tuoi'],
    });
  });
});
