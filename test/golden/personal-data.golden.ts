import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from '#nlp';
import { scoreSpans, type SpanCase } from '../../bench/nlp/span-scores.ts';
import { writtenCases } from '../../bench/nlp/written-cases.ts';

/** Shares of the written spans, of those found, and of those matched. */
const FLOORS = {
  'personal-data.jsonl': { recall: 0.99, precision: 0.99, exact: 0.99, kind: 0.99 },
  'personal-data-blind.jsonl': { recall: 0.97, precision: 0.97, exact: 0.97, kind: 0.97 },
};

describe.each(Object.entries(FLOORS))('personal data in %s', (file, floor) => {
  it('is found, cut and named as it was written', async () => {
    const cases = await writtenCases<SpanCase>(file);
    const { written, found, matched, exact, sameKind } = scoreSpans(cases, (text) =>
      findPersonalData(text),
    );
    expect(matched / written).toBeGreaterThanOrEqual(floor.recall);
    expect(matched / found).toBeGreaterThanOrEqual(floor.precision);
    expect(exact / matched).toBeGreaterThanOrEqual(floor.exact);
    expect(sameKind / matched).toBeGreaterThanOrEqual(floor.kind);
  });
});
