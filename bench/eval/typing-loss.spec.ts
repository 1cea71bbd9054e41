import { describe, expect, it } from '@jest/globals';
import { typingLossTable } from './typing-loss.ts';

const loss = {
  posts: 'fifth',
  typing: 'stripped',
  mostPoints: 2,
  asTheyAre: 0.91,
  rewritten: 0.885,
};

describe('typingLossTable', () => {
  it('counts the loss in points and marks one above its reach', () => {
    const better = { ...loss, rewritten: 0.915 };
    const absent = { ...loss, asTheyAre: null, rewritten: null };
    expect(typingLossTable([loss, better, absent]).slice(2)).toEqual([
      '| fifth | stripped | 0.910 | 0.885 | 2.50 **NO** | ≤ 2 |',
      '| fifth | stripped | 0.910 | 0.915 | -0.50 | ≤ 2 |',
      '| fifth | stripped | no case | no case | not measured | ≤ 2 |',
    ]);
  });
});
