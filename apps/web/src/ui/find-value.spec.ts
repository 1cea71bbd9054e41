import { describe, expect, it } from '@jest/globals';
import { findValue } from './find-value.js';

describe('findValue', () => {
  it.each([
    ['Quà Tết: 400.000 đồng cho người có công.', '400.000 đ', '400.000 đồng'],
    ['Lương cơ sở là 2.530.000 đồng/tháng.', '2.530.000 đồng', '2.530.000 đồng'],
    ['Mức hưởng 75%.', '75%', '75%'],
  ])('%s names %s as %s', (statement, value, named) => {
    const { start, end } = findValue(statement, value) ?? { start: 0, end: 0 };
    expect(statement.slice(start, end)).toBe(named);
  });

  it.each([
    ['Không có con số.', '75%'],
    ['Không có con số.', ''],
    ['75%', null],
  ] as const)('finds nothing in "%s" for %j', (statement, value) => {
    expect(findValue(statement, value)).toBeNull();
  });
});
