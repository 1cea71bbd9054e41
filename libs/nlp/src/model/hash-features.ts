/** Features live in 2^20 buckets; a model keeps the ones it has learnt something about. */
export const HASH_BITS = 20;
export const MASK = 2 ** HASH_BITS - 1;
const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;
const SPACE = 32;

/** Takes a hashed feature; its bucket is the low {@link HASH_BITS} bits. */
export type TakeHash = (hash: number) => void;

/**
 * Hashes the character n-grams of text[start, end) with one space before and after, so that word
 * beginnings and ends are features of their own. Fowler–Noll–Vo 1a over UTF-16 units with a final
 * mix (MurmurHash3's); the n-grams of one start share their prefix.
 */
export function hashCharacterGrams(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  sizes: { readonly from: number; readonly to: number },
  take: TakeHash,
): void {
  for (let first = start - 1; first < end; first += 1) {
    let hash = FNV_BASIS;
    const last = Math.min(sizes.to, end + 1 - first);
    for (let size = 1; size <= last; size += 1) {
      const at = first + size - 1;
      const unit = at < start || at >= end ? SPACE : text.charCodeAt(at);
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      if (size >= sizes.from) take(mixed(hash ^ size));
    }
  }
}

/**
 * Hashes the n-grams of 1 to `to` words, word by word.
 * @param words hashed each by {@link hashWord}
 * @param take takes each with the indices of its first and last word
 */
export function hashWordGrams(
  words: readonly number[],
  to: number,
  take: (hash: number, first: number, last: number) => void,
): void {
  for (let first = 0; first < words.length; first += 1) {
    let hash = 0x2545f491;
    const end = Math.min(first + to, words.length);
    for (let last = first; last < end; last += 1) {
      hash = Math.imul(hash ^ (words[last] as number), FNV_PRIME);
      hash ^= hash >>> 15;
      take(mixed(hash ^ ((last - first + 1) << 8)), first, last);
    }
  }
}

/** Hash of two words in this order, with others between them. */
export function hashPair(first: number, second: number): number {
  return mixed(Math.imul(first ^ (second >>> 3), FNV_PRIME) ^ second);
}

/** Hash of a named feature. */
export function hashName(name: string): number {
  return mixed(hashWord(name, 0x3c6ef372));
}

/** Hash of a word, before it is mixed; another seed gives it another meaning. */
export function hashWord(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  }
  return Math.imul(hash ^ SPACE, FNV_PRIME);
}

function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return value ^ (value >>> 16);
}
