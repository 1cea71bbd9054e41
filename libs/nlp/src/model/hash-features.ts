/** Features live in 2^20 buckets; a model keeps the ones it has learnt something about. */
export const HASH_BITS = 20;
const MASK = 2 ** HASH_BITS - 1;
const FNV_PRIME = 0x01000193;
const SPACE = 32;

/** Counts of buckets. */
export type Counts = Map<number, number>;

/**
 * Adds the hashed character n-grams of a text. Fowler–Noll–Vo 1a over UTF-16 units with a final
 * mix (MurmurHash3's), the n-grams of one start sharing their prefix.
 */
export function countCharacterGrams(text: string, from: number, to: number, counts: Counts): void {
  for (let start = 0; start < text.length; start += 1) {
    let hash = 0x811c9dc5;
    const last = Math.min(to, text.length - start);
    for (let size = 1; size <= last; size += 1) {
      const unit = text.charCodeAt(start + size - 1);
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      if (size >= from && !(size === 2 && unit === SPACE)) increase(counts, mix(hash ^ size));
    }
  }
}

/** Adds the hashed word n-grams of 1 to `to` words. */
export function countWordGrams(words: readonly string[], to: number, counts: Counts): void {
  for (let start = 0; start < words.length; start += 1) {
    let hash = 0x2545f491;
    const last = Math.min(to, words.length - start);
    for (let size = 1; size <= last; size += 1) {
      hash = hashWord(words[start + size - 1] ?? '', hash);
      increase(counts, mix(hash ^ (size << 8)));
    }
  }
}

/** Adds a named feature. */
export function countName(name: string, counts: Counts): void {
  increase(counts, mix(hashWord(name, 0x3c6ef372)));
}

function hashWord(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  }
  return Math.imul(hash ^ SPACE, FNV_PRIME);
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & MASK;
}

function increase(counts: Counts, bucket: number): void {
  counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
}
