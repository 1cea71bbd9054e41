import { describe, expect, it } from '@jest/globals';
import { type Fact, type Verdict } from '#domain';
import { parseQuantities } from '#nlp';
import { buildLaw } from '../factories.js';
import { viewOfSpan } from '../frames/view-of-span.js';
import { FactBase } from '../knowledge/fact-base.js';
import { matchingWordsOf } from '../text/matching-text.js';
import { readLaws } from './read-laws.js';
import { settleVerdict } from './settle-verdict.js';

const { facts } = buildLaw();
const SIGNED = facts.map((fact) =>
  fact.id === 'REF-01' ? { ...fact, issuedOn: '2026-05-15' } : fact,
);

interface Told {
  readonly text: string;
  readonly day: string;
  readonly matter?: string;
  readonly probability?: number;
  readonly facts?: readonly Fact[];
}

function settled(read: Verdict, told: Told): Verdict {
  const { text, day, matter = 'REF-01', probability = 0.9, facts: known = SIGNED } = told;
  const post = { day, words: matchingWordsOf(text), quantities: parseQuantities(text, day) };
  const view = viewOfSpan(post, { start: 0, end: text.length });
  return settleVerdict(read, readLaws(view, [{ matter, probability }], new FactBase(known)));
}

describe('settleVerdict', () => {
  const passed = 'Chính phủ đã ký nghị định, từ 1/7/2026 lương cơ sở là 2.530.000 đồng';

  it('calls a draft told as law distorted before the day of its signing only', () => {
    expect(settled('accurate', { text: passed, day: '2026-05-14' })).toBe('distorted');
    expect(settled('accurate', { text: passed, day: '2026-05-15' })).toBe('accurate');
    expect(settled('accurate', { text: passed, day: '2026-05-14', facts })).toBe('accurate');
  });

  it('leaves alone what is told as a proposal, or of a matter that is not sure', () => {
    const text = 'Chính phủ đề xuất từ 1/7/2026 lương cơ sở là 2.530.000 đồng';
    expect(settled('accurate', { text, day: '2026-05-14' })).toBe('accurate');
    const unsure = { text: passed, day: '2026-05-14', probability: 0.3 };
    expect(settled('accurate', unsure)).toBe('accurate');
    expect(settled('scam', { text: passed, day: '2026-05-14' })).toBe('scam');
  });

  it('verifies nothing by a document that the fact base does not know', () => {
    const text = 'Theo Nghị định 299/2026/NĐ-CP lương cơ sở là 2.530.000 đồng';
    const day = '2026-09-01';
    expect(settled('accurate', { text, day })).toBe('unverified');
    expect(settled('distorted', { text, day })).toBe('distorted');
    expect(settled('fabricated', { text, day })).toBe('fabricated');
    expect(settled('fabricated', { text, day, probability: 0.1 })).toBe('unverified');
    expect(settled('fabricated', { text, day, matter: 'SA-03' })).toBe('unverified');
  });

  it('judges a known document by what is said of it', () => {
    const text = 'Theo Nghị định 161/2026/NĐ-CP lương cơ sở là 4.000.000 đồng';
    expect(settled('distorted', { text, day: '2026-09-01' })).toBe('distorted');
    expect(settled('fabricated', { text, day: '2026-09-01', probability: 0.1 })).toBe('fabricated');
  });

  it.each([
    ['năm 2099 lương cơ sở là 2.530.000 đồng', '2026-09-01'],
    ['từ ngày 31/2/2026 lương cơ sở là 2.530.000 đồng', '2026-09-01'],
    ['lương cơ sở là 2.530.000 đồng', '2099-09-01'],
  ])('makes nothing right or wrong that cannot be compared, but fraud: %s', (text, day) => {
    for (const read of ['accurate', 'outdated', 'distorted', 'fabricated'] as const) {
      expect(settled(read, { text, day })).toBe('unverified');
    }
    expect(settled('scam', { text, day })).toBe('scam');
  });

  it('keeps the learnt verdict where no law is spoken of', () => {
    expect(settleVerdict('accurate', [])).toBe('accurate');
  });
});
