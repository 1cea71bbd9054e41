import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compareScope, holdsOn, scopeOf, stateOn } from '#domain';
import { matchingWordsOf } from '../text/matching-text.js';
import { formatQuantity } from './format-quantity.js';
import { parseDocuments } from './parse-documents.js';
import { parseFacts } from './parse-facts.js';
import { scopeNamedBy, scopesIn } from './scopes-in.js';

const bytes = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../config/facts/${name}.jsonl`, import.meta.url));
const documents = parseDocuments(bytes('documents'), 'documents.jsonl');
const facts = parseFacts(bytes('facts'), 'facts.jsonl', documents);

/** The values in force nearest to what a text names, without those it rules out. */
function valuesFor(attribute: string, text: string, day: string): string[] {
  const said = scopeNamedBy(scopesIn(matchingWordsOf(text)));
  const compared = facts
    .filter((fact) => fact.usable && holdsOn(fact, day))
    .flatMap((fact) => fact.quantities.map((quantity) => ({ fact, quantity })))
    .filter(({ quantity }) => quantity.attribute === attribute)
    .map(({ fact, quantity }) => ({
      value: formatQuantity(quantity),
      ...compareScope(scopeOf(fact, quantity), said),
    }))
    .filter(({ outcome }) => outcome === 'fits' || outcome === 'open');
  const nearness = ({ agrees, unnamed }: (typeof compared)[number]): number =>
    100 * agrees - unnamed.length;
  const most = Math.max(...compared.map(nearness));
  return [...new Set(compared.filter((one) => nearness(one) === most).map(({ value }) => value))];
}

describe('the scope of the values that ship', () => {
  it.each<[string, string, string, string[]]>([
    [
      'minimum_wage.monthly',
      'vùng 2 lương thấp nhất bao nhiêu',
      '2026-08-01',
      ['4.730.000 đồng/tháng'],
    ],
    ['voluntary.support_rate', 'ho can ngheo duoc ho tro', '2026-08-01', ['40%']],
    ['voluntary.support_rate', 'hộ nghèo được hỗ trợ', '2026-08-01', ['50%']],
    ['voluntary.support_rate', 'hộ nghèo được hỗ trợ', '2025-01-01', ['30%']],
    [
      'health_insurance.household_payment',
      'nguoi thu 3 trong ho',
      '2026-08-01',
      ['68.310 đồng/tháng'],
    ],
    ['maternity.father_leave_days', 'vợ đẻ mổ ck được nghỉ', '2026-03-01', ['7 ngày làm việc']],
    ['maternity.father_leave_days', 'vo sinh doi mo', '2026-03-01', ['14 ngày làm việc']],
    ['maternity.father_leave_days', 'vợ sinh con thứ hai', '2026-08-01', ['10 ngày làm việc']],
    ['maternity.father_leave_days', 'vợ sinh thường bé thứ 2', '2026-03-01', ['5 ngày làm việc']],
    ['retirement_age.male', 'chị em nghỉ hưu', '2026-08-01', []],
    [
      'penalty.fake_news_individual',
      'cá nhân đăng tin giả',
      '2026-08-01',
      ['10.000.000 đến 15.000.000 đồng'],
    ],
    [
      'health_insurance.off_route_inpatient_rate',
      'trái tuyến nội trú cấp chuyên sâu',
      '2026-08-01',
      ['40%'],
    ],
    ['pension.min_contribution_years', 'đóng tự nguyện mấy năm', '2024-08-01', ['20 năm']],
  ])('%s: %s on %s', (attribute, text, day, values) => {
    expect(valuesFor(attribute, text, day)).toEqual(values);
  });

  it('knows a decision that was signed and not yet in force', () => {
    const transfer = facts.find(({ id }) => id === 'OR-01');
    expect(transfer && stateOn(transfer, '2025-02-25')).toBe('proposed');
    expect(transfer && stateOn(transfer, '2025-02-26')).toBe('issued');
    expect(transfer && stateOn(transfer, '2025-03-01')).toBe('in-force');
  });
});
