import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { sayIssuesInVietnamese } from './vietnamese-issues.js';

describe('sayIssuesInVietnamese', () => {
  const before = z.config();

  beforeAll(sayIssuesInVietnamese);

  afterAll(() => {
    z.config(before);
  });

  it.each<[schema: z.ZodType, input: unknown, message: string | RegExp]>([
    [z.string(), undefined, 'cần có, và phải là chuỗi ký tự'],
    [z.string(), 5, 'phải là chuỗi ký tự'],
    [z.object({}), [], 'phải là đối tượng có các mục được đặt tên'],
    [z.coerce.number(), 'mười', 'phải là số'],
    [z.int(), 1.5, 'phải là số nguyên'],
    [z.coerce.date(), 'hôm qua', /^phải là ngày hoặc thời điểm có thật/],
    [z.array(z.string()), 'một', 'phải là danh sách'],
    [z.string().min(1), '', 'không được để trống'],
    [z.string().min(12), 'ngắn', 'phải có ít nhất 12 ký tự'],
    [z.string().length(2), 'dài', 'phải có đúng 2 ký tự'],
    [z.string().max(2_000), 'a'.repeat(2_001), 'không được quá 2.000 ký tự'],
    [z.array(z.int()).length(2), [1], 'phải có đúng 2 phần tử'],
    [z.array(z.int()).max(1), [1, 2], 'không được quá 1 phần tử'],
    [z.array(z.int()).min(1), [], 'không được để trống'],
    [z.int().min(1), 0, 'phải từ 1 trở lên'],
    [z.number().max(65_535), 70_000, 'không được quá 65535'],
    [z.number().positive(), 0, 'phải lớn hơn 0'],
    [z.number().lt(1), 1, 'phải nhỏ hơn 1'],
    [z.number().multipleOf(5), 3, 'phải là bội số của 5'],
    [z.enum(['mới', 'cũ']), 'khác', 'phải là một trong các giá trị: mới, cũ'],
    [z.enum(['mới', 'cũ']), undefined, 'cần có, và phải là một trong các giá trị: mới, cũ'],
    [z.literal(1), 2, 'phải là 1'],
    [
      z.iso.date(),
      '31/2/2026',
      `phải là ngày có thật, viết theo thứ tự năm-tháng-ngày như 2026-11-25`,
    ],
    [z.iso.datetime(), '2026-02-31T00:00:00Z', /^phải là thời điểm có thật theo ISO 8601/],
    [z.url(), 'không', 'phải là địa chỉ (URL) đầy đủ'],
    [z.uuid(), 'abc', 'phải là mã UUID'],
    [z.email(), 'abc', /^phải theo mẫu /],
    [z.string().regex(/^a/), 'b', 'phải theo mẫu /^a/'],
    [z.base64(), '!', /^phải theo mẫu |^không đúng dạng base64/],
    [z.strictObject({}), { la: 1, lung: 2 }, 'có mục không được nhận: la, lung'],
    [z.union([z.int(), z.array(z.int())]), 'a', 'phải là số, hoặc phải là danh sách'],
    [z.union([z.iso.date(), z.literal('nay')]), 5, 'phải là chuỗi ký tự, hoặc phải là nay'],
    [z.record(z.string().max(1), z.int()), { dài: 1 }, 'có tên mục không hợp lệ'],
    [z.string().refine(() => false), 'a', 'không hợp lệ'],
    [z.string().refine(() => false, 'phải khác'), 'a', 'phải khác'],
  ])('case %#', (schema, input, message) => {
    const [issue] = schema.safeParse(input).error?.issues ?? [];
    expect(issue?.message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });
});
