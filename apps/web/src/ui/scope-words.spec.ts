import { describe, expect, it } from '@jest/globals';
import { sayScope } from './scope-words.js';

describe('sayScope', () => {
  it.each<[Parameters<typeof sayScope>[0], string[]]>([
    [{ sex: ['female'] }, ['Giới: nữ']],
    [{ group: ['poor', 'near-poor'] }, ['Đối tượng: hộ nghèo, hộ cận nghèo']],
    [{ contributionMonths: [180, 181] }, ['Thời gian đóng: 15 năm']],
    [{ contributionMonths: [180, null] }, ['Thời gian đóng: từ 15 năm']],
    [{ contributionMonths: [180, 241] }, ['Thời gian đóng: từ 15 năm đến 20 năm']],
    [{ contractMonths: [0, 1] }, ['Thời hạn hợp đồng: 0 tháng']],
    [{ contractMonths: [0, 36] }, ['Thời hạn hợp đồng: dưới 3 năm']],
    [{ age: [57, 57 + 1 / 12] }, ['Tuổi: 57 tuổi']],
    [{ impairment: [61, null] }, ['Mức suy giảm khả năng lao động: từ 61%']],
    [{ year: [2026, 2027] }, ['Năm: 2026']],
    [{ scheme: ['health'], unknown: ['x'] }, ['Chế độ: bảo hiểm y tế', 'unknown: x']],
    [{}, []],
  ])('%j', (scope, words) => {
    expect(sayScope(scope)).toEqual(words);
  });
});
