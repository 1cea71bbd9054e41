import { describe, expect, it } from '@jest/globals';
import { RankedBits } from './ranked-bits.js';

describe('RankedBits', () => {
  it('numbers the set bits in their order and knows the others', () => {
    const bits = new RankedBits(Uint8Array.of(0b1000_0001, 0, 0, 0b1000_0000, 0b10, 0, 0, 0));
    expect([0, 7, 31, 33].map((bit) => bits.rankOf(bit))).toEqual([0, 1, 2, 3]);
    expect([1, 8, 30, 32, 63].map((bit) => bits.rankOf(bit))).toEqual([-1, -1, -1, -1, -1]);
  });
});
