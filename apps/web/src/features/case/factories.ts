import { type CaseView, caseViewSchema } from '#contracts';

const AT = '2026-11-24T01:00:00Z';

/** A case of one outdated claim for tests. */
export function buildCaseView(change: (view: CaseView) => CaseView = (view) => view): CaseView {
  const text = 'Phải đóng đủ 20 năm mới có lương hưu.';
  return change(
    caseViewSchema.parse({
      case: {
        id: 'c1',
        code: 'VV-2611-0001',
        status: 'open',
        title: text,
        priority: 86,
        priorityParts: [],
        risk: 0.9,
        suggestedVerdict: 'outdated',
        narrativeId: 'R85',
        sourceId: 's1',
        sourceName: 'Diễn đàn',
        publishedAt: AT,
        openedAt: AT,
        dueAt: AT,
        rowVersion: 1,
        ...{ lease: null, decision: null, analysisChangedAt: null },
      },
      post: {
        id: 'p1',
        sourceId: 's1',
        sourceName: 'Diễn đàn',
        channel: 'forum',
        url: null,
        title: null,
        text,
        publishedAt: AT,
        collectedAt: AT,
        revision: 1,
        topics: [],
        sentiment: null,
        stance: 'assert',
        personalData: [],
      },
      claims: [
        {
          text,
          start: 0,
          end: text.length,
          verdict: 'outdated',
          confidence: 0.9,
          evidence: [{ factId: 'PE-01' }, { narrativeId: 'R85' }],
          rule: 'fact-quantity',
          triggers: [],
          reason: 'Vào ngày đăng, căn cứ ghi 15 năm.',
          ...{ secondOpinion: null, ruleWords: null, explanation: null },
        },
      ],
      facts: ['PE-01', 'PE-02', 'PE-04'].map((id) => ({
        id,
        statement: id,
        value: null,
        conditions: null,
        validFrom: null,
        validTo: null,
        issuedOn: null,
        previous: null,
        legalBasis: [{ document: 'Luật Bảo hiểm xã hội số 41/2024/QH15', locator: 'Điều 64' }],
        sources: [],
        usable: true,
        inForce: true,
        state: 'in-force',
        exceptions: [],
        ...{ version: 1, changedSince: false },
      })),
      narratives: [
        { id: 'R85', title: 'Vẫn phải 20 năm', correction: '15 năm', facts: ['PE-02'], harm: null },
      ],
      similarPosts: [],
      decidedAlike: [],
      history: [{ at: AT, kind: 'opened', userName: null }],
      steps: {},
      knowledge: null,
    }),
  );
}
