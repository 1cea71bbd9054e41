import { type FactContent } from '#contracts';

/** @returns a fact that lacks nothing, for tests. */
export function buildContent(fields: Partial<FactContent> = {}): FactContent {
  return {
    topic: 'contribution',
    statement: 'Lương cơ sở từ 01/07/2026 là 2.530.000 đồng/tháng.',
    scope: {},
    value: null,
    quantities: [],
    conditions: null,
    validFrom: '2026-07-01',
    validTo: null,
    issuedOn: null,
    previous: null,
    legalBasis: [{ document: 'Nghị định 161/2026/NĐ-CP', locator: 'Điều 3 khoản 2' }],
    sources: ['https://example.vn/van-ban'],
    confidence: 'A',
    usable: true,
    unusableReason: null,
    exceptions: [],
    ...fields,
  };
}
