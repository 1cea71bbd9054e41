import { describe, expect, it } from '@jest/globals';
import { FeatureCounter } from './feature-counter.js';
import { MASK } from './hash-features.js';

describe('FeatureCounter', () => {
  it('counts each bucket once per group, in the order in which they come', () => {
    const counter = new FeatureCounter();
    for (const hash of [7, 9, 7, 7 + MASK + 1]) counter.add(hash);
    counter.endGroup();
    counter.add(9);
    counter.endGroup();
    const { buckets, counts, ends } = counter.take();
    expect([Array.from(buckets), Array.from(counts), ends]).toEqual([
      [7, 9, 9],
      [3, 1, 1],
      [2, 3],
    ]);
  });

  it('keeps counting when a group outgrows its room, and forgets the text when it is taken', () => {
    const counter = new FeatureCounter();
    const hashes = Array.from({ length: 10_000 }, (_, at) => at * 4_096 + (at >> 8));
    for (let round = 0; round < 300; round += 1) for (const hash of hashes) counter.add(hash);
    counter.endGroup();
    const different = new Set(hashes.map((hash) => hash & MASK));
    const { buckets, counts } = counter.take();
    expect(Array.from(buckets)).toEqual([...different]);
    expect(Math.min(...counts)).toBe(255);
    counter.add(7);
    counter.endGroup();
    expect(Array.from(counter.take().counts)).toEqual([1]);
  });
});
