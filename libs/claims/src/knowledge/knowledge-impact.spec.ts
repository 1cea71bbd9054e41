import { describe, expect, it } from '@jest/globals';
import { type KnowledgeSnapshot } from '#domain';
import { buildFact, buildNarrative, buildQuantity } from '../factories.js';
import { impactOf } from './knowledge-impact.js';

const minimum = buildFact({ id: 'PE-01' });
const earlier = buildFact({ id: 'PE-01-p1', quantities: [] });
const other = buildFact({
  id: 'VO-03',
  quantities: [buildQuantity({ attribute: 'voluntary.min_income' })],
});
const story = buildNarrative({ id: 'R01', facts: ['PE-01-p1'] });
const unrelated = buildNarrative({ id: 'R02', facts: ['VO-03'] });

const before: KnowledgeSnapshot = {
  serial: 4,
  facts: [minimum, earlier, other],
  narratives: [story, unrelated],
};

const after = (changes: Partial<KnowledgeSnapshot>): KnowledgeSnapshot => ({
  ...before,
  serial: 5,
  ...changes,
});

describe('impactOf', () => {
  it('reaches the other periods of the matter and the stories that they settle', () => {
    const facts = [{ ...minimum, conditions: 'Đủ tuổi nghỉ hưu.' }, earlier, other];
    expect(impactOf(before, after({ facts }))).toEqual({
      evidenceIds: ['PE-01', 'PE-01-p1', 'R01'],
      snapshot: 5,
    });
  });

  it('reaches facts that measure the same thing as a new one, or as one did before', () => {
    const fresh = buildFact({ id: 'VO-90', quantities: other.quantities });
    const added = impactOf(before, after({ facts: [...before.facts, fresh] }));
    expect(added.evidenceIds).toEqual(['VO-90', 'VO-03', 'R02']);
    const given = impactOf(
      after({ facts: [...before.facts, fresh] }),
      after({ facts: [...before.facts, { ...fresh, quantities: [] }] }),
    );
    expect(given.evidenceIds).toEqual(['VO-90', 'VO-03', 'R02']);
  });

  it('of a new phrasing is that of its story alone, and of nothing is nothing', () => {
    const narratives = [story, { ...unrelated, phrasings: ['Kể cách khác'] }];
    expect(impactOf(before, after({ narratives })).evidenceIds).toEqual(['R02']);
    expect(impactOf(before, after({})).evidenceIds).toEqual([]);
  });
});
