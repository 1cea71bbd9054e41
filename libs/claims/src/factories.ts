import { type Fact, type FactQuantity, type Narrative } from '#domain';
import { type ClaimCheckerResources } from './claim-checker.js';
import { type FactAttribute } from './knowledge/parse-attributes.js';
import { ClaimModel } from './reading/claim-model.js';
import { type LabelledClaim, trainClaimModel } from './reading/train-claim-model.js';

/** @returns a value: fifteen years of contribution. */
export function buildQuantity(fields: Partial<FactQuantity>): FactQuantity {
  return {
    attribute: 'pension.min_contribution_years',
    comparator: 'gte',
    value: 15,
    unit: 'year',
    appliesTo: null,
    scope: [],
    ...fields,
  };
}

/** @returns a fact that lacks nothing. */
export function buildFact(fields: Partial<Fact>): Fact {
  return {
    id: 'PE-01',
    topic: 'pension-eligibility',
    statement: 'Đóng BHXH bắt buộc từ đủ 15 năm và đủ tuổi nghỉ hưu thì được hưởng lương hưu.',
    scope: {},
    value: null,
    quantities: [buildQuantity({})],
    conditions: null,
    validFrom: '2025-07-01',
    validTo: null,
    issuedOn: null,
    previous: null,
    legalBasis: [{ document: 'Luật 41/2024/QH15', locator: 'Điều 64 khoản 1' }],
    sources: [],
    confidence: 'A',
    usable: true,
    unusableReason: null,
    exceptions: [],
    ...fields,
  };
}

export function buildNarrative(fields: Partial<Narrative>): Narrative {
  return {
    id: 'R86',
    kind: 'distorted',
    title: 'Quá 12 tháng không đóng là mất sổ',
    phrasings: ['Quá 12 tháng không đóng là sổ bị huỷ, mất hết'],
    correction: 'Được bảo lưu không thời hạn',
    facts: ['PE-08'],
    circulated: null,
    harm: 'Rút vội',
    harmLevel: 3,
    evidence: 'derived-from-law',
    sources: [],
    ...fields,
  };
}

const ATTRIBUTES: readonly FactAttribute[] = [
  {
    attribute: 'pension.min_contribution_years',
    units: ['year'],
    meaning: 'Số năm đóng tối thiểu để có lương hưu',
    triggers: ['15 năm được hưởng lương hưu', 'đóng bao nhiêu năm thì có lương hưu'],
    slang: [],
    facts: ['PE-01', 'PE-02'],
  },
  {
    attribute: 'reference_level.base_salary',
    units: ['VND_per_month'],
    meaning: 'Lương cơ sở',
    triggers: ['lương cơ sở'],
    slang: ['lcs'],
    facts: ['REF-01', 'REF-02'],
  },
  {
    attribute: 'late_payment.daily_rate',
    units: ['percent_per_day'],
    meaning: 'Số tiền nộp thêm mỗi ngày khi chậm, trốn đóng',
    triggers: ['tiền phạt chậm đóng mỗi ngày'],
    slang: [],
    facts: ['LE-01'],
  },
  {
    attribute: 'social_pension.amount',
    units: ['VND_per_month'],
    meaning: 'Mức trợ cấp hưu trí xã hội',
    triggers: ['trợ cấp hưu trí xã hội'],
    slang: [],
    facts: ['SA-03', 'SA-03-u1'],
  },
];

const FACTS: readonly Fact[] = [
  buildFact({}),
  buildFact({
    id: 'PE-02',
    statement: 'Quy định cũ: phải đủ 20 năm đóng BHXH mới được lương hưu.',
    quantities: [buildQuantity({ value: 20 })],
    validFrom: '2016-01-01',
    validTo: '2025-06-30',
  }),
  buildFact({
    id: 'PE-08',
    statement: 'Nghỉ việc chưa đủ điều kiện thì được bảo lưu thời gian đóng.',
    quantities: [],
  }),
  buildFact({
    id: 'REF-01',
    topic: 'contribution',
    statement: 'Lương cơ sở từ 01/07/2026 là 2.530.000 đồng/tháng.',
    quantities: [salary(2_530_000)],
    validFrom: '2026-07-01',
    legalBasis: [{ document: 'Nghị định 161/2026/NĐ-CP', locator: 'Điều 3 khoản 2' }],
  }),
  buildFact({
    id: 'REF-02',
    topic: 'contribution',
    statement: 'Lương cơ sở đến hết 30/06/2026 là 2.340.000 đồng/tháng.',
    quantities: [salary(2_340_000)],
    validFrom: '2024-07-01',
    validTo: '2026-06-30',
  }),
  buildFact({
    id: 'LE-01',
    topic: 'late-payment',
    statement: 'Chậm đóng, trốn đóng thì nộp thêm 0,03% mỗi ngày.',
    quantities: [
      buildQuantity({
        attribute: 'late_payment.daily_rate',
        comparator: 'eq',
        value: 0.03,
        unit: 'percent_per_day',
      }),
    ],
  }),
  buildFact({
    id: 'SA-03-u1',
    topic: 'social-pension',
    statement: 'Từ 01/07/2026 mức trợ cấp hưu trí xã hội vẫn là 500.000 đồng/tháng.',
    quantities: [
      buildQuantity({
        attribute: 'social_pension.amount',
        comparator: 'eq',
        value: 500_000,
        unit: 'VND_per_month',
      }),
    ],
    validFrom: '2026-07-01',
    usable: false,
    unusableReason: 'Chưa xác nhận được mức sau 01/07/2026.',
  }),
  buildFact({
    id: 'DX-05',
    topic: 'scam',
    statement: 'Cơ quan BHXH không yêu cầu cung cấp OTP, không thu phí.',
    quantities: [],
    validFrom: null,
  }),
];

function salary(value: number): FactQuantity {
  return buildQuantity({
    attribute: 'reference_level.base_salary',
    comparator: 'eq',
    value,
    unit: 'VND_per_month',
  });
}

const BEFORE = '2024-03-01';
const AFTER = '2026-11-01';

/** Words that were right before a change of the law and are wrong after it, and the other way. */
function turning(texts: readonly string[], id: string, rightAfter: boolean): LabelledClaim[] {
  const [before, after] = rightAfter
    ? (['distorted', 'accurate'] as const)
    : (['accurate', 'outdated'] as const);
  return texts.flatMap((text) => [
    { text, day: BEFORE, verdict: before, facts: [id] },
    { text, day: AFTER, verdict: after, facts: [id] },
  ]);
}

const STATEMENTS: readonly LabelledClaim[] = [
  ...turning(
    [
      'phải đóng đủ 20 năm mới được hưởng lương hưu',
      'đủ 20 năm mới có lương hưu',
      'chưa tới 20 năm thì chưa được lương hưu',
    ],
    'PE-02',
    false,
  ),
  ...turning(
    [
      'đóng đủ 15 năm được hưởng lương hưu',
      'đóng 15 năm là có lương hưu',
      'chỉ cần 15 năm đóng là lãnh lương hưu',
    ],
    'PE-01',
    true,
  ),
  ...turning(
    ['lương cơ sở là 2,34 triệu', 'mức lương cơ sở 2.340.000 đồng', 'lcs 2tr34'],
    'REF-02',
    false,
  ),
  ...turning(
    ['lương cơ sở là 2,53 triệu', 'mức lương cơ sở 2.530.000 đồng', 'lcs 2tr53'],
    'REF-01',
    true,
  ),
];

/** Posts without a claim: what the learnt reader must leave alone. */
const IDLE: readonly string[] = [
  'Hôm nay trời đẹp quá đi mất thôi.',
  'Nghe này.',
  'Cảm ơn chị nhiều, em sẽ ra phường hỏi thêm.',
  'Mọi người ăn cơm chưa?',
];

/** A model that has learnt the few claims above. */
export function buildModel(): ClaimModel {
  const statements = STATEMENTS.map((claim) => ({ ...claim, facts: [...claim.facts] }));
  return new ClaimModel(
    trainClaimModel({
      posts: IDLE.map((text) => ({ text, day: AFTER, claims: [] })),
      statements,
      facts: FACTS,
      attributes: ATTRIBUTES,
      version: 'small-1',
      corpusHash: '',
    }),
  );
}

/** A small law with two changes: 20 → 15 years on 2025-07-01, base salary on 2026-07-01. */
export function buildLaw(): Pick<ClaimCheckerResources, 'facts' | 'attributes' | 'narratives'> {
  return { facts: FACTS, attributes: ATTRIBUTES, narratives: [buildNarrative({})] };
}
