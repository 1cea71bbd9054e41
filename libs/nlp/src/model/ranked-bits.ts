/**
 * The set bits of a bitmap, numbered in their order. Two words per 32 bits, the count before them
 * and the bits themselves, so that a look-up touches one place in a table that stays in near memory
 * (rank of a bit vector: Jacobson 1989).
 */
export class RankedBits {
  private readonly ranked: Uint32Array;

  /** @param bitmap least bit first; its length is a multiple of four */
  constructor(bitmap: Uint8Array) {
    const words = new Uint32Array(bitmap.slice().buffer);
    this.ranked = new Uint32Array(2 * words.length);
    let rank = 0;
    words.forEach((word, at) => {
      this.ranked[2 * at] = rank;
      this.ranked[2 * at + 1] = word;
      rank += bitsIn(word);
    });
  }

  /** @returns how many bits are set before a set one, −1 when the bit is not set */
  rankOf(bit: number): number {
    const at = (bit >>> 5) << 1;
    const word = this.ranked[at + 1] as number;
    const place = bit & 31;
    if (((word >>> place) & 1) === 0) return -1;
    return (this.ranked[at] as number) + bitsIn(word & ((1 << place) - 1));
  }
}

/** Set bits of a word (Warren, Hacker's Delight, 5–1). */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
