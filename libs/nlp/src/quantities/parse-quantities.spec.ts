import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseQuantities } from './parse-quantities.js';

const REFERENCE = '2026-02-10';

describe('parseQuantities', () => {
  it.each([
    ['nhận 2tr530', 2_530_000, 'VND', '2tr530'],
    ['nhận 2tr5', 2_500_000, 'VND', '2tr5'],
    ['được 2 triệu 530 nghìn', 2_530_000, 'VND', '2 triệu 530 nghìn'],
    ['lương 2,53 triệu', 2_530_000, 'VND', '2,53 triệu'],
    ['lương 2.53 trieu', 2_530_000, 'VND', '2.53 trieu'],
    ['lương 2.530.000đ', 2_530_000, 'VND', '2.530.000đ'],
    ['lương 2.530.000 đồng', 2_530_000, 'VND', '2.530.000 đồng'],
    ['thấp nhất 746.350', 746_350, 'VND', '746.350'],
    ['phí 500k', 500_000, 'VND', '500k'],
    ['mất 5 củ', 5_000_000, 'VND', '5 củ'],
    ['nửa triệu', 500_000, 'VND', 'nửa triệu'],
    ['1 tỷ rưỡi', 1_500_000_000, 'VND', '1 tỷ rưỡi'],
    ['hai triệu rưỡi', 2_500_000, 'VND', 'hai triệu rưỡi'],
    ['quỹ 1.200.000 tỷ đồng', 1.2e15, 'VND', '1.200.000 tỷ đồng'],
    ['hưởng 45%', 45, 'percent', '45%'],
    ['đóng 29,5 %', 29.5, 'percent', '29,5 %'],
    ['nộp 0,03%/ngày', 0.03, 'percent_per_day', '0,03%/ngày'],
    ['tám phần trăm', 8, 'percent', 'tám phần trăm'],
    ['đủ 15 năm', 15, 'year', '15 năm'],
    ['du 15 nam', 15, 'year', '15 nam'],
    ['mười lăm năm', 15, 'year', 'mười lăm năm'],
    ['hai mươi năm', 20, 'year', 'hai mươi năm'],
    ['nam nam', 5, 'year', 'nam nam'],
    ['nghỉ 6 tháng', 6, 'month', '6 tháng'],
    ['nghỉ 6th', 6, 'month', '6th'],
    ['15 năm 6 tháng', 186, 'month', '15 năm 6 tháng'],
    ['trong 7 ngày làm việc', 7, 'working_day', '7 ngày làm việc'],
    ['trong 30 ngày', 30, 'day', '30 ngày'],
    ['đủ 75 tuổi', 900, 'age_year_month', '75 tuổi'],
    ['61 tuổi 6 tháng', 738, 'age_year_month', '61 tuổi 6 tháng'],
    ['nam 61t6th', 738, 'age_year_month', '61t6th'],
    ['bảy lăm tuổi', 900, 'age_year_month', 'bảy lăm tuổi'],
    ['20 lần mức tham chiếu', 20, 'times', '20 lần'],
    ['từ 1/7/2025', 20_250_701, 'date_yyyymmdd', '1/7/2025'],
    ['từ 01-07-25', 20_250_701, 'date_yyyymmdd', '01-07-25'],
    ['từ 1/7', 20_260_701, 'date_yyyymmdd', '1/7'],
    ['ngày 1 tháng 7 năm 2025', 20_250_701, 'date_yyyymmdd', 'ngày 1 tháng 7 năm 2025'],
    ['mùng 1 tháng 12', 20_251_201, 'date_yyyymmdd', 'mùng 1 tháng 12'],
    ['tháng 7/2026', 20_260_701, 'date_yyyymmdd', 'tháng 7/2026'],
    ['tháng 7 năm 2026', 20_260_701, 'date_yyyymmdd', 'tháng 7 năm 2026'],
    ['năm 2028', 2028, 'calendar_year', 'năm 2028'],
  ])('%s', (text, value, unit, span) => {
    for (const form of [text, text.normalize('NFD')]) {
      const found = parseQuantities(form, REFERENCE);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ value, unit });
      expect(form.slice(found[0]?.start, found[0]?.end).normalize('NFC')).toBe(span);
    }
  });

  it.each(['bảo hiểm một lần', 'rút 1 lần', 'lỗi 32/13/2025', 'k biết', 'từ 1/7', 'Điều 64', ''])(
    'nothing in: %s',
    (text) => {
      expect(parseQuantities(text)).toEqual([]);
    },
  );

  it('says for which period a sum is', () => {
    const per = (text: string): unknown => parseQuantities(text)[0]?.per;
    expect(per('500.000đ/tháng')).toBe('month');
    expect(per('6 triệu mỗi năm')).toBe('year');
    expect(per('500k một ngày')).toBe('day');
    expect(per('500k rồi thôi')).toBeNull();
  });

  it('reads several in the order of the text', () => {
    const text = 'Từ 1/7/2025 đủ 15 năm thì hưởng 40%, nam 61 tuổi 3 tháng, lương 2,34 triệu';
    expect(parseQuantities(text).map(({ unit }) => unit)).toEqual([
      'date_yyyymmdd',
      'year',
      'percent',
      'age_year_month',
      'VND',
    ]);
  });

  it('stays inside any text', () => {
    const pieces = fc.constantFrom(
      '1',
      '.',
      '/',
      ' ',
      'tr',
      'năm',
      'tuổi',
      '%',
      'đ',
      'mười',
      '😀',
      '7',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        for (const { start, end, value } of parseQuantities(text, REFERENCE)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
