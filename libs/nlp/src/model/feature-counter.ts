import { HASH_BITS, MASK } from './hash-features.js';

/** Hashed features of one text, group after group. */
export interface Features {
  readonly buckets: Int32Array;
  /** How often each bucket was met, at most 255. */
  readonly counts: Uint8Array;
  /** Where each group ends in `buckets`. */
  readonly ends: readonly number[];
}

const MOST = 255;

/**
 * Counts hashed features without a map: one byte per bucket, cleared after each group by walking
 * the buckets that were met. One counter serves many texts, one after the other.
 */
export class FeatureCounter {
  private readonly seen = new Uint8Array(2 ** HASH_BITS);
  private buckets = new Int32Array(4096);
  private counts = new Uint8Array(4096);
  private size = 0;
  private ends: number[] = [];

  /** Counts one feature of the present group. */
  add(hash: number): void {
    const bucket = hash & MASK;
    const before = this.seen[bucket] as number;
    if (before === 0) this.push(bucket);
    if (before < MOST) this.seen[bucket] = before + 1;
  }

  /** What is added from here on belongs to the next group. */
  endGroup(): void {
    for (let at = this.ends.at(-1) ?? 0; at < this.size; at += 1) {
      const bucket = this.buckets[at] as number;
      this.counts[at] = this.seen[bucket] as number;
      this.seen[bucket] = 0;
    }
    this.ends.push(this.size);
  }

  /** The features of a text whose last group has ended; the counter is ready for the next text. */
  take(): Features {
    const features = {
      buckets: this.buckets.slice(0, this.size),
      counts: this.counts.slice(0, this.size),
      ends: this.ends,
    };
    this.size = 0;
    this.ends = [];
    return features;
  }

  private push(bucket: number): void {
    if (this.size === this.buckets.length) this.grow();
    this.buckets[this.size] = bucket;
    this.size += 1;
  }

  private grow(): void {
    const buckets = new Int32Array(this.size * 2);
    const counts = new Uint8Array(this.size * 2);
    buckets.set(this.buckets);
    counts.set(this.counts);
    this.buckets = buckets;
    this.counts = counts;
  }
}
