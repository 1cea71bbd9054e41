import { type Fact, type FactQuantity, type Narrative } from '#domain';
import { type ClaimCheckerResources } from './claim-checker.js';
import { type FactAttribute } from './knowledge/parse-attributes.js';
import { type NarrativeModel } from './narratives/narrative-model.js';
import { PAIR_FEATURES, type PairFeature } from './narratives/weigh-pair.js';

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

/** Weights that go by how much of a telling is there. */
function buildNarrativeModel(): NarrativeModel {
  const weights: Partial<Record<PairFeature, number>> = { folded: 5, characters: 5, opposed: -4 };
  const features = Object.keys(PAIR_FEATURES) as PairFeature[];
  return {
    version: 'test',
    features,
    weights: features.map((name) => weights[name] ?? 0),
    bias: -6,
    thresholds: { suggested: 0.5, confirmed: 0.8 },
    wordings: [],
    crossValidation: {},
  };
}

/** A small law with two changes: 20 → 15 years on 2025-07-01, base salary on 2026-07-01. */
export function buildResources(fields: Partial<ClaimCheckerResources> = {}): ClaimCheckerResources {
  const signal = (name: string, ...phrases: string[]): { name: string; phrases: string[] }[] => [
    { name, phrases },
  ];
  return {
    facts: FACTS,
    attributes: ATTRIBUTES,
    narratives: [buildNarrative({})],
    negatives: [],
    phrasings: [],
    fraudSignals: {
      lures: signal('tiền mặt không điều kiện', 'nhận tiền hỗ trợ'),
      threats: signal('doạ khoá, cắt', 'bị cắt'),
      urgency: signal('hạn gấp', 'hôm nay là hạn cuối'),
      channels: signal('đòi mã OTP', 'mã otp', 'bấm link'),
      contacts: signal('liên hệ riêng', 'zalo em'),
      illegal: signal('mua bán, cầm sổ BHXH', 'thu mua sổ'),
      offers: signal('lời chào mời', 'giá cao'),
      guises: signal('xưng danh cơ quan', 'em bên bảo hiểm'),
      shields: signal('lời cảnh báo', 'cảnh giác', 'lừa đảo'),
    },
    officialChannels: {
      official: {
        domains: ['baohiemxahoi.gov.vn', 'vneid.gov.vn'],
        pages: ['facebook.com/bhxhtphanoi'],
        hotlines: ['19009068'],
      },
      known: ['vnexpress.net', 'facebook.com'],
      shorteners: ['bit.ly'],
      stems: ['bhxh', 'vssid', 'vneid'],
    },
    narrativeModel: buildNarrativeModel(),
    modelLimits: { probability: 0.6, evidence: 0.15 },
    ...fields,
  };
}
