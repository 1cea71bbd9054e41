import { describe, expect, it } from '@jest/globals';
import { evidenceOptions, startDraft } from './evidence-options.js';
import { buildCaseView } from './factories.js';

describe('evidence of a case', () => {
  it('is offered with its article, narratives last', () => {
    expect(evidenceOptions(buildCaseView()).map(({ id, label }) => `${id}: ${label}`)).toEqual([
      'PE-01: Điều 64, Luật 41/2024/QH15',
      'PE-02: Điều 64, Luật 41/2024/QH15',
      'PE-04: Điều 64, Luật 41/2024/QH15',
      'R85: Vẫn phải 20 năm',
    ]);
  });

  it('that the machine named is ticked at the start; nothing is decided', () => {
    expect(startDraft(buildCaseView())).toMatchObject({ verdict: null, evidence: ['PE-01'] });
  });

  it('falls back on the narrative where no fact is named', () => {
    const view = buildCaseView((fresh) => ({
      ...fresh,
      claims: fresh.claims.map((claim) => ({ ...claim, evidence: [{ narrativeId: 'R85' }] })),
    }));
    expect(startDraft(view).evidence).toEqual(['R85']);
  });

  it('is that of the first claim when no claim carries the suggestion', () => {
    const view = buildCaseView((fresh) => ({
      ...fresh,
      case: { ...fresh.case, suggestedVerdict: 'scam' },
    }));
    expect(startDraft(view).evidence).toEqual(['PE-01']);
  });
});
