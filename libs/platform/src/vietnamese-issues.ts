import { z } from 'zod';

type Issue = z.core.$ZodRawIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { readonly code: Code }>;

const TYPES: Readonly<Record<string, string>> = {
  string: 'chuỗi ký tự',
  number: 'số',
  nan: 'số',
  int: 'số nguyên',
  date: 'ngày hoặc thời điểm có thật, như 2026-11-25T08:30:00Z',
  boolean: 'true hoặc false',
  null: 'null',
  array: 'danh sách',
  tuple: 'danh sách',
  object: 'đối tượng có các mục được đặt tên',
  record: 'đối tượng có các mục được đặt tên',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'ngày có thật, viết theo thứ tự năm-tháng-ngày như 2026-11-25',
  datetime: 'thời điểm có thật theo ISO 8601, như 2026-11-25T08:30:00Z',
  url: 'địa chỉ (URL) đầy đủ',
  uuid: 'mã UUID',
};

/** What is counted in what has a length. */
const UNITS: Readonly<Record<string, string>> = { string: 'ký tự', array: 'phần tử' };

/** What is wrong, as it reads behind the name of the field and a colon. */
const SENTENCES: { readonly [Code in Issue['code']]: (issue: IssueOf<Code>) => string } = {
  invalid_type: (issue) => demand(issue, TYPES[issue.expected] ?? issue.expected),
  invalid_value: (issue) => demand(issue, choice(issue.values)),
  invalid_format: sayFormat,
  invalid_union: sayUnion,
  too_small: saySmall,
  too_big: sayBig,
  not_multiple_of: ({ divisor }) => `phải là bội số của ${divisor}`,
  unrecognized_keys: ({ keys }) => `có mục không được nhận: ${keys.join(', ')}`,
  invalid_key: () => 'có tên mục không hợp lệ',
  invalid_element: () => 'có phần tử không hợp lệ',
  custom: () => 'không hợp lệ',
};

/** Lets zod say in Vietnamese what is wrong, wherever a schema has no words of its own. */
export function sayIssuesInVietnamese(): void {
  z.config({ localeError: sayIssue });
}

function sayIssue(issue: Issue): string {
  const say = SENTENCES[issue.code] as (issue: Issue) => string;
  return say(issue);
}

function demand({ input }: Pick<Issue, 'input'>, what: string): string {
  return input === undefined ? `cần có, và phải là ${what}` : `phải là ${what}`;
}

function choice(values: readonly z.core.util.Primitive[]): string {
  const list = values.map(String).join(', ');
  return values.length === 1 ? list : `một trong các giá trị: ${list}`;
}

function sayFormat({ format, pattern }: IssueOf<'invalid_format'>): string {
  const what = FORMATS[format];
  if (what !== undefined) return `phải là ${what}`;
  return pattern === undefined ? `không đúng dạng ${format}` : `phải theo mẫu ${pattern}`;
}

/** What each of the alternatives demands of the value itself. */
function sayUnion(issue: IssueOf<'invalid_union'>): string {
  const demands = issue.errors.flatMap(([first]) =>
    first?.path.length === 0 ? first.message : [],
  );
  if (demands.length === 0) return 'không đúng dạng nào được nhận';
  return [...new Set(demands)].join(', hoặc ');
}

function saySmall({ origin, minimum, inclusive, exact }: IssueOf<'too_small'>): string {
  const unit = UNITS[origin];
  if (unit === undefined) {
    return inclusive === false ? `phải lớn hơn ${minimum}` : `phải từ ${minimum} trở lên`;
  }
  if (exact === true) return `phải có đúng ${counted(minimum)} ${unit}`;
  return minimum === 1 ? 'không được để trống' : `phải có ít nhất ${counted(minimum)} ${unit}`;
}

function sayBig({ origin, maximum, inclusive, exact }: IssueOf<'too_big'>): string {
  const unit = UNITS[origin];
  if (unit === undefined) {
    return inclusive === false ? `phải nhỏ hơn ${maximum}` : `không được quá ${maximum}`;
  }
  if (exact === true) return `phải có đúng ${counted(maximum)} ${unit}`;
  return `không được quá ${counted(maximum)} ${unit}`;
}

function counted(count: number | bigint): string {
  return count.toLocaleString('vi-VN');
}
