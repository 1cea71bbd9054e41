import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type ScopeCase } from '#domain';
import { stripDiacritics } from '#nlp';
import { matchingWordsOf } from '../text/matching-text.js';
import { scopeNamedBy, scopesIn } from './scopes-in.js';

const named = (text: string): ScopeCase => scopeNamedBy(scopesIn(matchingWordsOf(text)));

/** Written before the table; "what people type" with and without marks, in full and in slang. */
const CASES: readonly (readonly [string, ScopeCase])[] = [
  ['nam 62 tuổi mới được nghỉ hưu', { sex: ['male'] }],
  ['lao dong nam du 61 tuoi', { sex: ['male'], party: ['employee'] }],
  ['nam 60 nu 55 la ve huu', { sex: ['male', 'female'] }],
  ['dong 15 nam va du tuoi nghi huu', { case: ['retirement-age'] }],
  ['đàn ông nghỉ đẻ cùng vợ được 5 ngày', { sex: ['male', 'female'], case: ['childbirth'] }],
  ['chị em đóng đủ 30 năm được 75%', { sex: ['female'] }],
  ['năm 2026 tăng lương', {}],
  ['dong du 15 nam la co luong huu', {}],
  ['nam 2026 tang luong huu 8%', {}],
  ['Việt Nam có 34 tỉnh, miền Nam nắng nóng', {}],
  ['lương tối thiểu vùng 1 là 5,31 triệu', { region: ['I'], base: ['regional-minimum-wage'] }],
  ['vung iv 3tr7', { region: ['IV'] }],
  ['lttv vùng III tăng', { region: ['III'], base: ['regional-minimum-wage'] }],
  ['hộ nghèo được hỗ trợ 50% BHXH tự nguyện', { group: ['poor'], scheme: ['voluntary'] }],
  ['ho can ngheo duoc bao nhieu', { group: ['near-poor'] }],
  ['dân tộc thiểu số hỗ trợ 30%', { group: ['ethnic-minority'] }],
  ['sinh con thứ hai nghỉ 7 tháng', { birthOrder: ['second'], case: ['childbirth'] }],
  ['de con thu 2 duoc nghi 7 thang', { birthOrder: ['second'], case: ['childbirth'] }],
  [
    'đẻ bé thứ 2 chồng nghỉ 10 ngày',
    { birthOrder: ['second'], case: ['childbirth'], sex: ['male'] },
  ],
  ['vợ đẻ mổ ck nghỉ 7 ngày', { delivery: ['surgery'], sex: ['male'], case: ['childbirth'] }],
  ['vo sinh doi duoc 10 ngay', { babies: ['two'], sex: ['male'], case: ['childbirth'] }],
  ['sinh thường được 5 ngày', { delivery: ['normal'], case: ['childbirth'] }],
  ['chủ hộ kinh doanh đóng 25%', { group: ['household-owner'] }],
  ['hkd nộp thuế kê khai phải đóng', { group: ['declared-household-owner'] }],
  ['ho khoan tu 2029 moi dong', { group: ['other-household-owner'] }],
  ['người lao động đóng 10,5%', { party: ['employee'] }],
  ['cty đóng 21,5%', { party: ['employer'] }],
  ['chủ trốn đóng bị phạt 75 triệu', { party: ['employer'], case: ['evasion'] }],
  ['doanh nghiep cham dong nop them 0,03%/ngay', { party: ['employer'], case: ['late-payment'] }],
  [
    'cá nhân đăng tin giả phạt 15 triệu, tổ chức gấp đôi',
    { party: ['individual', 'organisation'] },
  ],
  ['tổng hai bên đóng 34% gồm cả công đoàn', { party: ['both'], fund: ['all-with-union'] }],
  ['32% chưa kể kinh phí công đoàn', { fund: ['all-without-union'] }],
  ['người thứ 3 đóng 60% người thứ nhất', { member: ['third', 'first'] }],
  ['tu nguoi thu nam tro di', { member: ['fifth-or-later'] }],
  ['đóng BHXH bắt buộc đủ 15 năm', { scheme: ['compulsory'] }],
  ['không bắt buộc phải nộp', {}],
  ['bhtn trả 60% lương', { scheme: ['unemployment'] }],
  ['bảo hiểm y tế hộ gia đình', { scheme: ['health'], group: ['household'] }],
  ['làm nghề nặng nhọc độc hại về sớm 5 năm', { work: ['hazardous'] }],
  ['thợ hầm lò nghỉ sớm 10 tuổi', { work: ['underground-coal'] }],
  ['cong viec dac biet nang nhoc', { work: ['extremely-hazardous'] }],
  [
    'trái tuyến nội trú tuyến tỉnh được 100%',
    { route: ['off-route'], care: ['inpatient'], facility: ['former-province'] },
  ],
  ['tu di kham ngoai tru', { route: ['off-route'], care: ['outpatient'] }],
  ['cấp cứu ở đâu cũng được', { care: ['emergency'] }],
  ['hssv được hỗ trợ 50%', { group: ['student'] }],
  ['giáo viên mầm non về hưu sớm', { group: ['preschool-teacher'] }],
  [
    'người nghỉ hưu trước 1995 tăng thêm 300k',
    { since: ['retired-before-1995'], group: ['pensioner'] },
  ],
  ['đóng trước 1/7/2025 vẫn rút được', { since: ['contributed-before-2025-07'] }],
  [
    'ai bat dau dong tu 1/7/2025 khong duoc rut 1 lan',
    { since: ['contributed-from-2025-07'], case: ['lump-sum'] },
  ],
  [
    'moi nam dong truoc 2014 duoc 1,5 thang luong binh quan',
    { since: ['contributed-before-2014'], base: ['average-salary'], per: ['contribution-year'] },
  ],
  ['10 lần lương cơ sở', { base: ['base-salary'] }],
  ['20 lan muc tham chieu', { base: ['reference-level'] }],
  ['22% thu nhập chọn', { base: ['chosen-income'] }],
  ['kể từ ngày vợ sinh', { countedFrom: ['birth'], sex: ['male'], case: ['childbirth'] }],
  ['ngày nộp đủ hồ sơ', { countedFrom: ['full-file'] }],
  ['trong 3 tháng từ ngày chấm dứt hợp đồng', { countedFrom: ['contract-end'] }],
  ['mỗi con 2 triệu', { per: ['child'] }],
  ['người nước ngoài hợp đồng 12 tháng', { group: ['foreign-worker'] }],
  ['thử việc không phải đóng', { group: ['probationer'] }],
  ['làm part-time cũng phải đóng', { group: ['part-time-worker'] }],
  ['suy giảm khả năng lao động 61% nghỉ sớm', { case: ['early-by-impairment'] }],
  [
    'ông bà đang hưởng trợ cấp hưu trí xã hội',
    { scheme: ['social-pension'], group: ['social-pensioner'] },
  ],
  [
    'ở TP.HCM học sinh được miễn BHYT',
    { region: ['ho-chi-minh-city'], group: ['school-pupil'], scheme: ['health'] },
  ],
  ['con dưới 3 tuổi ốm nghỉ 20 ngày', { case: ['child-sickness'] }],
  ['chưa đủ tuổi hưu vẫn lĩnh được', {}],
  ['khong phai cong ty dong', {}],
  ['tất cả mọi người trừ hộ nghèo', { group: ['everyone'] }],
  ['cty trừ người lao động 10,5%', { party: ['employer', 'employee'] }],
  ['chuyển vào tài khoản cá nhân', {}],
  ['áp dụng trên cả nước', { region: ['nationwide'] }],
  ['tien bh nam chung tui voi ngan sach', {}],
  ['', {}],
];

/** Written when the table was finished and scored once: 36 of 40; the rest was then mended. */
const WRITTEN_AFTER: typeof CASES = [
  ['phụ nữ về hưu ở tuổi 57', { sex: ['female'] }],
  ['dan ong dong 20 nam moi duoc 45%', { sex: ['male'] }],
  ['ca nam lan nu deu dong 8%', { sex: ['male', 'female'] }],
  ['mot nam dong 12 thang', {}],
  [
    'ck em nghi 14 ngay vi vk sinh doi phai mo',
    { sex: ['male'], babies: ['two'], delivery: ['surgery'], case: ['childbirth'] },
  ],
  ['bé thứ 3 thì vẫn 6 tháng', { birthOrder: ['third-or-later'] }],
  ['sanh con dau long', { birthOrder: ['first'], case: ['childbirth'] }],
  [
    'đẻ non 30 tuần bố nghỉ 7 ngày',
    { delivery: ['premature'], sex: ['male'], case: ['childbirth'] },
  ],
  ['nhà em thuộc hộ cận nghèo mua bhyt', { group: ['near-poor'], scheme: ['health'] }],
  [
    'đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn',
    { group: ['ethnic-minority'], region: ['hardship'] },
  ],
  ['luong toi thieu khu vuc 2', { region: ['II'], base: ['regional-minimum-wage'] }],
  ['tiểu thương ngoài chợ phải đóng', { group: ['household-owner'] }],
  ['ho kinh doanh nop thue khoan chua phai dong', { group: ['other-household-owner'] }],
  ['sếp em nợ bảo hiểm 6 tháng', { party: ['employer'], case: ['late-payment'] }],
  ['nguoi su dung lao dong nop 17,5%', { party: ['employer'] }],
  ['công nhân bị trừ 8% vào quỹ hưu trí', { party: ['employee'], fund: ['pension'] }],
  ['cả hai bên là 32%, không tính công đoàn', { party: ['both'], fund: ['all-without-union'] }],
  ['thành viên thứ tư đóng 50%', { member: ['fourth'] }],
  ['nguoi thu 5 tro di con 40%', { member: ['fifth-or-later'] }],
  ['chuyển từ tự nguyện sang bắt buộc có cộng được không', { scheme: ['voluntary', 'compulsory'] }],
  ['đang lãnh trợ cấp thất nghiệp', { scheme: ['unemployment'] }],
  ['lam nghe doc hai nguy hiem', { work: ['hazardous'] }],
  ['công nhân mỏ than hầm lò', { party: ['employee'], work: ['underground-coal'] }],
  [
    'vuot tuyen len benh vien trung uong nam vien',
    { route: ['off-route'], facility: ['former-central'], care: ['inpatient'] },
  ],
  [
    'khám ngoại trú ở bệnh viện huyện đúng tuyến',
    { care: ['outpatient'], facility: ['former-district'], route: ['on-route'] },
  ],
  ['sinh viên đại học mua thẻ bhyt', { group: ['student'], scheme: ['health'] }],
  [
    'cán bộ hưu trí được 95% trong phạm vi bhyt',
    { group: ['pensioner'], base: ['covered-cost'], scheme: ['health'] },
  ],
  ['về hưu trước năm 1995 được thêm 300 nghìn', { since: ['retired-before-1995'] }],
  ['dong bhxh tu truoc 1/7/2025', { since: ['contributed-before-2025-07'] }],
  [
    'lần đầu tham gia sau 1/7/2025',
    { since: ['contributed-from-2025-07'], case: ['first-joining'] },
  ],
  ['20 tháng lương cơ sở', { base: ['base-salary'] }],
  ['60% bình quân tiền lương 6 tháng liền kề', { base: ['six-month-average-salary'] }],
  ['22% mức thu nhập mình chọn', { base: ['chosen-income'] }],
  ['mỗi năm về hưu sớm trừ 2%', { per: ['early-year'] }],
  ['giáo viên mầm non nghỉ sớm không bị trừ', { group: ['preschool-teacher'] }],
  ['bán sổ bảo hiểm phạt 5 triệu mỗi sổ', { case: ['book-trade'], per: ['book'] }],
  [
    'trong 60 ngày sau khi vợ sinh',
    { countedFrom: ['birth'], sex: ['male'], case: ['childbirth'] },
  ],
  ['kể từ ngày nghỉ việc 3 tháng', { countedFrom: ['leaving-work'] }],
  [
    'người lao động nước ngoài ký hợp đồng 1 năm',
    { group: ['foreign-worker'], party: ['employee'] },
  ],
  [
    'ba đời làm thuê, bố mẹ không có lương hưu',
    { sex: ['male', 'female'], group: ['without-pension'] },
  ],
];

/** Right readings that the table does not reach: "tn" is written out as another word before. */
const MISSED: typeof CASES = [['bhxh bb hay tn đều thế', { scheme: ['compulsory', 'voluntary'] }]];

describe('scopesIn', () => {
  it.failing.each(MISSED)('%s', (text, scope) => {
    expect(sorted(named(text))).toEqual(sorted(scope));
  });

  it.each([...CASES, ...WRITTEN_AFTER])('%s', (text, scope) => {
    expect(sorted(named(text))).toEqual(sorted(scope));
  });

  it('reads nearly the same without marks', () => {
    const path = new URL('../../../../corpus/claims/claims-pensions.jsonl', import.meta.url);
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
    const marked = texts.filter((text) => stripDiacritics(text) !== text);
    const read = (text: string): string => JSON.stringify(sorted(named(text)));
    const same = marked.filter((text) => read(stripDiacritics(text)) === read(text));
    expect(same.length / marked.length).toBeGreaterThan(0.92);
  });

  it('points to the words in the original', () => {
    const text = 'Cty trừ lương chị em vùng 1.';
    const quotes = scopesIn(matchingWordsOf(text)).map(({ start, end }) => text.slice(start, end));
    expect(quotes).toEqual(['Cty', 'trừ lương', 'chị em', 'vùng 1']);
  });
});

function sorted(scope: ScopeCase): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(scope).map(([name, values]) => [name, values.map(String).sort()]),
  );
}
