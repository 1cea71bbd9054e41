import { describe, expect, it } from '@jest/globals';
import { factDetailSchema, type Problem } from '#contracts';
import { ApiFixture, problemOf } from './api-fixture.js';

const fixture = ApiFixture.forSuite();

const TEXT = 'Lương hưu tháng này.';
const DATE = 'phải là ngày hoặc thời điểm có thật, như 2026-11-25 hoặc 2026-11-25T08:30:00+07:00';

async function refusalOf(method: string, path: string, json?: unknown): Promise<Problem> {
  const browser = await fixture.client('hanh');
  return problemOf(await browser.send(method, path, json === undefined ? {} : { json }));
}

const linesOf = ({ errors = [] }: Problem) =>
  errors.map((error) => `${error.path}: ${error.message}`);

describe('a text that is refused', () => {
  it.each<[what: string, body: unknown, field: string, message: string]>([
    ['missing', {}, 'text', 'cần có, và phải là chuỗi ký tự'],
    ['empty', { text: '' }, 'text', 'không được để trống'],
    ['null', { text: null }, 'text', 'phải là chuỗi ký tự'],
    ['a number', { text: 5 }, 'text', 'phải là chuỗi ký tự'],
    ['too long', { text: 'a'.repeat(200_001) }, 'text', 'không được quá 200.000 ký tự'],
    ['of no day', { text: TEXT, published_at: 'hôm qua' }, 'published_at', DATE],
    ['of 31/2', { text: TEXT, published_at: '2026-02-31' }, 'published_at', DATE],
    ['of a number', { text: TEXT, published_at: 5 }, 'published_at', DATE],
    [
      'of no web address',
      { text: TEXT, url: 'ftp://a.vn' },
      'url',
      'phải là địa chỉ đầy đủ, bắt đầu bằng http:// hoặc https://',
    ],
    [
      'under a long title',
      { text: TEXT, title: 'a'.repeat(2_001) },
      'title',
      'không được quá 2.000 ký tự',
    ],
  ])('is told which field, and what is expected of it: %s', async (_, body, field, message) => {
    const problem = await refusalOf('POST', '/api/analysis', body);
    expect(problem).toMatchObject({
      status: 400,
      code: 'request.invalid',
      detail: `Nội dung gửi lên chưa hợp lệ. Xin anh/chị xem lại mục “${field}”: ${message}.`,
      errors: [{ path: field, message }],
    });
  });

  it('may be no text at all', async () => {
    const whole = 'phải là đối tượng có các mục được đặt tên';
    expect(linesOf(await refusalOf('POST', '/api/analysis', []))).toEqual([`: ${whole}`]);
    const nothing = await refusalOf('POST', '/api/analysis');
    expect(nothing.detail).toContain(`xem lại toàn bộ nội dung: cần có, và ${whole}.`);
  });

  it('is not refused for a field that nobody knows', async () => {
    const browser = await fixture.client('hanh');
    const json = { text: TEXT, stranger: 1 };
    expect((await browser.send('POST', '/api/analysis', { json })).status).toBe(200);
  });
});

describe('a refused request', () => {
  it('says what each field of a query should be', async () => {
    const query = 'limit=0&from=31-2&minRisk=x&stances=la';
    const problem = await refusalOf('GET', `/api/search/posts?${query}`);
    expect(linesOf(problem)).toEqual([
      'from: phải là ngày có thật, viết theo thứ tự năm-tháng-ngày như 2026-11-25',
      'stances.0: phải là một trong các giá trị: assert, ask, deny, other',
      'minRisk: phải là số',
      'limit: phải từ 1 trở lên',
    ]);
    expect(problem.detail).toMatch(/mục “minRisk”: phải là số; và 1 mục khác\.$/);
  });

  it.each([
    ['GET', '/api/review/cases/a%20b', /^phải gồm 1 đến 100 chữ cái không dấu/],
    ['POST', '/api/sources/a%20b/run', /^phải gồm 1 đến 200 chữ cái không dấu/],
    ['GET', '/api/posts/abc', /^phải là mã UUID$/],
  ])('names the part of an address: %s %s', async (method, path, message) => {
    const { errors } = await refusalOf(method, path);
    expect(errors).toEqual([{ path: 'id', message: expect.stringMatching(message) }]);
  });

  it('speaks no English', async () => {
    const requests: [string, string][] = [
      ['POST', '/api/session'],
      ['PUT', '/api/session/password'],
      ['POST', '/api/facts/REF-01/versions'],
      ['POST', '/api/narratives/R01/phrasings'],
      ['POST', '/api/review/cases/abc/decision'],
      ['DELETE', '/api/review/cases/abc/lease'],
    ];
    for (const [method, path] of requests) {
      for (const line of linesOf(await refusalOf(method, path, {}))) {
        expect(line).toMatch(/: cần có, và phải là (?:chuỗi|số|danh|đối|một|mã|thời)/);
      }
    }
  });

  it('tells what a fact lacks', async () => {
    const browser = await fixture.client('hanh');
    const { content } = factDetailSchema.parse(
      (await browser.send('GET', '/api/facts/REF-01')).json(),
    );
    const problem = await refusalOf('POST', '/api/facts/REF-91/versions', {
      expectedVersion: 0,
      reason: 'Theo văn bản mới của Bộ.',
      content: { ...content, validTo: '1900-01-01' },
    });
    expect(problem.detail).toBe(
      'Căn cứ chưa đúng mẫu. Xin anh/chị xem lại mục “validTo”: hiệu lực kết thúc trước khi bắt đầu.',
    );
  });
});
