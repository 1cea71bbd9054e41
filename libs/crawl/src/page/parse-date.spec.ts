import { describe, expect, it } from '@jest/globals';
import { parseDate } from './parse-date.js';

/** 24/11/2026 15:30 in Vietnam. */
const now = new Date('2026-11-24T08:30:00Z');

function read(text: string): string | null {
  return parseDate(text, now)?.toISOString() ?? null;
}

describe('parseDate', () => {
  it.each([
    ['2 giờ trước', '2026-11-24T06:30:00.000Z'],
    ['5 phút trước', '2026-11-24T08:25:00.000Z'],
    ['một giờ trước', '2026-11-24T07:30:00.000Z'],
    ['3 ngày trước', '2026-11-21T08:30:00.000Z'],
    ['vừa xong', '2026-11-24T08:30:00.000Z'],
    ['hôm qua lúc 14:05', '2026-11-23T07:05:00.000Z'],
    ['Hôm nay lúc 09:15', '2026-11-24T02:15:00.000Z'],
    ['Hôm qua, 23:59', '2026-11-23T16:59:00.000Z'],
  ])('reads relative forms: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Thứ hai, 30/12/2019 02:26', '2019-12-29T19:26:00.000Z'],
    ['22/11/2026 07:45 GMT+7', '2026-11-22T00:45:00.000Z'],
    ['9 Tháng 1 2015 lúc 15:08', '2015-01-09T08:08:00.000Z'],
    ['10h45 ngày 20/4/2026', '2026-04-20T03:45:00.000Z'],
    ['22 Th11', '2026-11-21T17:00:00.000Z'],
    ['Thứ 5, 28/05/2026 17:00:00 GMT+7', '2026-05-28T10:00:00.000Z'],
    ['Thứ tư, 22/10/2025, 19:25 (GMT+7)', '2025-10-22T12:25:00.000Z'],
    ['05/06/2026', '2026-06-04T17:00:00.000Z'],
    ['Ngày 2 tháng 9 năm 2026', '2026-09-01T17:00:00.000Z'],
    ['25/12', '2025-12-24T17:00:00.000Z'],
    ['20-11-2026 - 08:15', '2026-11-20T01:15:00.000Z'],
    ['24/11/26 3:05 CH', '2026-11-24T08:05:00.000Z'],
    ['8:00 chủ nhật 1/11/2026', '2026-11-01T01:00:00.000Z'],
    ['8 giờ 30 ngày 1/11/2026', '2026-11-01T01:30:00.000Z'],
  ])('reads calendar forms, day first: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['2016-03-24T07:47:16-0700', '2016-03-24T14:47:16.000Z'],
    ['2026-11-20T08:15:00+0000', '2026-11-20T08:15:00.000Z'],
    ['2026-11-20T08:15:00.123Z', '2026-11-20T08:15:00.000Z'],
    ['2026-11-20T08:15:00+07:00', '2026-11-20T01:15:00.000Z'],
    ['2026-11-20 08:15:00', '2026-11-20T01:15:00.000Z'],
    ['2026-11-20', '2026-11-19T17:00:00.000Z'],
    ['Fri, 20 Nov 2026 08:15:00 +0700', '2026-11-20T01:15:00.000Z'],
    ['Fri, 20 Nov 2026 08:15:00 GMT', '2026-11-20T08:15:00.000Z'],
  ])('reads machine forms: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('clamps the future to the moment of collection', () => {
    expect(read('25/11/2026 08:00')).toBe(now.toISOString());
    expect(read('2031-01-01T00:00:00Z')).toBe(now.toISOString());
  });

  it.each(['', 'không rõ', '31/02/2026', '45/13/2026', 'Điều 12 khoản 3'])('refuses %j', (text) => {
    expect(read(text)).toBeNull();
  });
});
