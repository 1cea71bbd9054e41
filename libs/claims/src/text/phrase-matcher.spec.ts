import { describe, expect, it } from '@jest/globals';
import { matchingWordsOf } from './matching-text.js';
import { PhraseMatcher } from './phrase-matcher.js';

const matcher = new PhraseMatcher([
  { name: 'phí', phrases: ['nộp phí ... triệu', 'số tài khoản'] },
]);
const find = (text: string): string[] =>
  matcher.find(matchingWordsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('PhraseMatcher', () => {
  it.each([
    ['gửi em mã OTP', ['gửi em mã OTP']],
    ['doc ma otp', ['doc ma otp']],
    ['cọc 2 triệu', ['cọc 2']],
    ['giá 120k một tờ', ['giá 120k']],
    ['giá 3 tờ', []],
    ['cấm sổ', []],
    ['cầm số', []],
    ['cẫm sổ', []],
  ])('reads choices, numbers, prices and marks: %s', (text, found) => {
    const own = new PhraseMatcher([
      { name: 'x', phrases: ['(đọc|gửi) ... mã otp', 'cọc <số>', 'giá <giá>', 'cầm sổ'] },
    ]);
    const hits = own.find(matchingWordsOf(text));
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it.each([
    ['Chị nộp phí hồ sơ 2 triệu nhé', ['nộp phí hồ sơ 2 triệu']],
    ['chi nop phi 2 trieu', ['nop phi 2 trieu']],
    ['gửi stk cho em', ['stk']],
    ['nộp phí rồi chờ mấy hôm sau mới có đủ 2 triệu', []],
    ['', []],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
  });
});
