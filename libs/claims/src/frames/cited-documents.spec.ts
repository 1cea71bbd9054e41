import { describe, expect, it } from '@jest/globals';
import { buildLaw } from '../factories.js';
import { FactBase } from '../knowledge/fact-base.js';
import { matchingWordsOf } from '../text/matching-text.js';
import { documentsIn, isKnownDocument } from './cited-documents.js';

const facts = new FactBase(buildLaw().facts);
const cited = (text: string): [string, boolean][] =>
  documentsIn(matchingWordsOf(text)).map((one) => [one.name, isKnownDocument(one, facts)]);

describe('documentsIn', () => {
  it.each<[string, [string, boolean][]]>([
    ['theo Nghị định 161/2026/NĐ-CP', [['nghi dinh 161', true]]],
    ['nghi dinh so 161', [['nghi dinh 161', true]]],
    ['Nghị định 161/2020/NĐ-CP', [['nghi dinh 161', false]]],
    ['Luật 41/2024/QH15', [['luat 41', true]]],
    ['176/QĐ-BNV bắt đóng lại', [['quyet dinh 176', false]]],
    ['Công văn 2133/BHXH-CSYT', [['cong van 2133', false]]],
    ['Luật 2014 không nói, Điều 64 mới nói', []],
    ['đóng 20 năm, trừ 10,5%', []],
    ['làm 2 cty, bé thứ 2 nghỉ 7 tháng', []],
    ['luật 7 tháng, từ tháng 7 cộng thêm 8%', []],
    ['Nghị quyết 93 năm 2015', [['nghi quyet 93', false]]],
    ['Điều 57 Nghị định 161/2026 vẫn cho', [['nghi dinh 161', true]]],
    ['khoản 2 nđ số 161', [['nghi dinh 161', true]]],
  ])('%s', (text, documents) => {
    expect(cited(text)).toEqual(documents);
  });
});
