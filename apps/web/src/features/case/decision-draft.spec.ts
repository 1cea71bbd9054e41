import { describe, expect, it } from '@jest/globals';
import {
  chooseVerdict,
  type Draft,
  draftInWords,
  missingIn,
  readDraft,
  toggleEvidence,
} from './decision-draft.js';

const empty: Draft = { verdict: null, evidence: [], reason: null, note: '', savedAt: 0 };

describe('a draft', () => {
  it('survives storage, and is forgotten when it is not one', () => {
    const draft = { ...chooseVerdict(empty, 'outdated'), evidence: ['PE-01'], note: 'đã gọi lại' };
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(readDraft({ verdict: 'guilty' })).toBeNull();
    expect(readDraft(null)).toBeNull();
  });

  it('takes the reason that belongs to the verdict until the officer chooses one', () => {
    const first = chooseVerdict(empty, 'outdated');
    expect(first.reason).toBe('old-rule');
    expect(chooseVerdict(first, 'scam').reason).toBe('fraud');
    const own: Draft = { ...first, reason: 'missing-condition' };
    expect(chooseVerdict(own, 'distorted').reason).toBe('missing-condition');
  });

  it('names what is missing, one thing at a time', () => {
    expect(missingIn(empty)).toBe('verdict');
    const outdated = chooseVerdict(empty, 'outdated');
    expect(missingIn(outdated)).toBe('evidence');
    expect(missingIn(toggleEvidence(outdated, 'PE-01'))).toBeNull();
    expect(missingIn({ ...toggleEvidence(outdated, 'PE-01'), reason: null })).toBe('reason');
  });

  it('asks for no evidence where there is nothing to ground', () => {
    expect(missingIn(chooseVerdict(empty, 'unverified'))).toBeNull();
    expect(missingIn(chooseVerdict(empty, 'none'))).toBeNull();
    expect(missingIn(chooseVerdict(empty, 'accurate'))).toBe('evidence');
  });

  it('takes evidence on and off', () => {
    const one = toggleEvidence(empty, 'PE-01');
    expect(toggleEvidence(one, 'PE-02').evidence).toEqual(['PE-01', 'PE-02']);
    expect(toggleEvidence(one, 'PE-01').evidence).toEqual([]);
  });

  it('can be taken along as words', () => {
    const draft = toggleEvidence(chooseVerdict(empty, 'outdated'), 'PE-01');
    expect(draftInWords({ ...draft, note: 'x' })).toBe(
      'Kết luận: Lỗi thời\nCăn cứ: PE-01\nLý do: Dùng quy định đã hết hiệu lực\nGhi chú: x',
    );
  });
});
