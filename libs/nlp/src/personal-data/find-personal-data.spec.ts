import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPersonalData } from './find-personal-data.js';
import { maskPersonalData } from './mask-personal-data.js';

const found = (text: string): [string, string][] =>
  findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('findPersonalData', () => {
  it.each([
    ['Gọi 0912 345 678 gặp chị Lan', 'phone', '0912 345 678'],
    ['Zalo 0912.345.678 nhé', 'phone', '0912.345.678'],
    ['alo 0912-345-678', 'phone', '0912-345-678'],
    ['Gọi +84 912 345 678', 'phone', '+84 912 345 678'],
    ['máy bàn 024 3825 1234', 'phone', '024 3825 1234'],
    ['gọi 0 9 1 2 3 4 5 6 7 8 nha', 'phone', '0 9 1 2 3 4 5 6 7 8'],
    ['zalo o912.34o.678', 'phone', 'o912.34o.678'],
    [
      'gọi không chín một hai ba bốn năm sáu bảy tám',
      'phone',
      'không chín một hai ba bốn năm sáu bảy tám',
    ],
    ['CCCD 001 203 004 567', 'national_id', '001 203 004 567'],
    ['căn cước số 079203004567', 'national_id', '079203004567'],
    ['mã số BHXH của em là 7912345678', 'social_insurance_no', '7912345678'],
    ['sổ bhxh số 0112345678', 'social_insurance_no', '0112345678'],
    ['thẻ DN 4 79 791 234 5678', 'social_insurance_no', 'DN 4 79 791 234 5678'],
    ['chuyển vào stk 0011 2233 4455', 'bank_account', '0011 2233 4455'],
    ['tài khoản 19000012345678', 'bank_account', '19000012345678'],
    ['gửi về ho.so@example.com.', 'email', 'ho.so@example.com'],
  ])('%s', (text, kind, span) => {
    expect(found(text)).toEqual([[kind, span]]);
    const decomposed = text.normalize('NFD');
    expect(found(decomposed)).toEqual([[kind, span.normalize('NFD')]]);
  });

  it.each([
    'Tổng đài 1900 9068 hoặc 1900.9068',
    'gọi 1800 1234',
    'Nghị định 158/2025/NĐ-CP ngày 25-06-2025',
    'Công văn số 12345678/BHXH-TCKT',
    'lương 2.530.000đ, quỹ 1.500.000.000.000 đồng',
    'từ 01.07.2025 đến 30-06-2026',
    'năm 2024 2025 2026 2027',
    'đóng 120000000 đồng',
    'lo lo lo lo lo lo lo',
    '',
  ])('nothing personal in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds several kinds in one post, in order', () => {
    const text = 'CK vào tài khoản 0011 2233 4455 rồi gọi 0912345678, mail a@example.com';
    expect(found(text).map(([kind]) => kind)).toEqual(['bank_account', 'phone', 'email']);
  });
});

describe('maskPersonalData', () => {
  it('hides each unit of a span', () => {
    const text = 'Gọi 0912 345 678 😀';
    expect(maskPersonalData(text, findPersonalData(text))).toBe('Gọi •••••••••••• 😀');
  });

  it('keeps the length of any text, whatever the spans', () => {
    const spans = fc.array(fc.record({ start: fc.integer(), end: fc.integer() }));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), spans, (text, some) => {
        expect(maskPersonalData(text, some)).toHaveLength(text.length);
        expect(maskPersonalData(text, findPersonalData(text))).toHaveLength(text.length);
      }),
      { seed: 5 },
    );
  });

  it('leaves nothing to find', () => {
    const text = 'gọi 0912 345 678, CCCD 079203004567, a@example.com';
    expect(findPersonalData(maskPersonalData(text, findPersonalData(text)))).toEqual([]);
  });
});
