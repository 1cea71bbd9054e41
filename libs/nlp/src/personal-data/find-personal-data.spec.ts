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
    ['bảo hiểm y tế gọi 0888 112 906', 'phone', '0888 112 906'],
    ['bảo hiểm 0919230456 tư vấn', 'phone', '0919230456'],
    ['mã số bảo hiểm xã hội 0810045672', 'social_insurance_no', '0810045672'],
    ['gọi (028) 3930 1182 nhé', 'phone', '(028) 3930 1182'],
    ['gọi không chín 12 ba bốn năm 678', 'phone', 'không chín 12 ba bốn năm 678'],
    ['lh 0912😀345😀678 nha', 'phone', '0912😀345😀678'],
    ['số 0️⃣9️⃣3️⃣5️⃣1️⃣1️⃣2️⃣4️⃣0️⃣6️⃣ nha', 'phone', '0️⃣9️⃣3️⃣5️⃣1️⃣1️⃣2️⃣4️⃣0️⃣6️⃣'],
    ['zalo.me/0912345678', 'phone', '0912345678'],
    ['cmnd 271445902', 'national_id', '271445902'],
    ['stk 0912334556 mb bank', 'bank_account', '0912334556'],
    ['1023456789 vietcombank', 'bank_account', '1023456789'],
    ['thẻ 9704229212345678', 'bank_account', '9704229212345678'],
    ['mail thuyduong[a còng]gmail.com', 'email', 'thuyduong[a còng]gmail.com'],
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
    'đường dây nóng BHXH tỉnh: 0236 3888 999',
    'MST 0312345678 công ty Hưng Phát',
    'mã đơn hàng 2504118899012',
    'các tháng 08 09 10 11 12',
    'các số 0 1 2 3 4 5 6 7 8 9',
    'tỷ lệ 10.0912345678',
    'https://example.com/?id=0123456789',
    '0912xxx678',
    'hotro@vss.gov.vn',
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

describe('findPersonalData on any string', () => {
  const piece = fc.constantFrom(
    ...['0', '9', '12', '0912345678', 'o', 'l', 'không', 'chín', 'stk', '@', 'gmail.com', 'a còng'],
    ...[' ', '.', '-', '/', '(', ')', '+84', '😀', '\ud83d', '\u0000', '\u0301', 'dn4', '\n', '０'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join('')),
  );

  it('answers with ordered spans inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const span of findPersonalData(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          ({ end } = span);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it.each(['0 ', '0', '0912345678 ', 'không ', 'a@', '😀', '1.', 'dn4', 'a1', '('])(
    'reads 200,000 characters of "%s"',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      expect(maskPersonalData(text, findPersonalData(text))).toHaveLength(text.length);
    },
  );
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
