import { MASK } from './hash-features.js';

/** Hashed features of one text, group after group. */
export interface Features {
  readonly buckets: Int32Array;
  /** How often each bucket was met, at most 255. */
  readonly counts: Uint8Array;
  /** Where each group ends in `buckets`. */
  readonly ends: readonly number[];
}

const MOST = 255;
/** Features that there is room for at first: those of a post stay in near memory. */
const ROOM = 2048;

/**
 * Counts hashed features in a small table with open addressing, emptied after each text. One
 * counter serves many texts, one after the other.
 */
export class FeatureCounter {
  private buckets = new Int32Array(ROOM);
  private counts = new Uint8Array(ROOM);
  /**
   * Slot → 1 + the index in `buckets`; free where that is 0 or of a group that has ended. Twice as
   * many slots as there is room.
   */
  private slots = new Int32Array(2 * ROOM);
  private size = 0;
  /** Index of the first bucket of the present group. */
  private begin = 0;
  private ends: number[] = [];

  /** Counts one feature of the present group. */
  add(hash: number): void {
    const bucket = hash & MASK;
    const slot = this.slotOf(bucket);
    const at = (this.slots[slot] as number) - 1;
    if (at < this.begin) this.push(bucket, slot);
    else if ((this.counts[at] as number) < MOST) (this.counts[at] as number) += 1;
  }

  /** What is added from here on belongs to the next group. */
  endGroup(): void {
    this.begin = this.size;
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
    this.begin = 0;
    this.ends = [];
    this.slots.fill(0);
    if (this.buckets.length > ROOM) this.makeRoom(ROOM);
    return features;
  }

  /** @returns the slot of a bucket, or the free one that it would get */
  private slotOf(bucket: number): number {
    const last = this.slots.length - 1;
    let slot = bucket & last;
    const { begin } = this;
    for (let at = this.slots[slot] as number; at > begin; at = this.slots[slot] as number) {
      if (this.buckets[at - 1] === bucket) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  private push(bucket: number, slot: number): void {
    this.buckets[this.size] = bucket;
    this.counts[this.size] = 1;
    this.size += 1;
    this.slots[slot] = this.size;
    if (this.size === this.buckets.length) this.makeRoom(2 * this.size);
  }

  /** Makes room for so many features and gives those of the present group their slots. */
  private makeRoom(room: number): void {
    const { buckets, counts, size } = this;
    this.buckets = new Int32Array(room);
    this.counts = new Uint8Array(room);
    this.buckets.set(buckets.subarray(0, size));
    this.counts.set(counts.subarray(0, size));
    this.slots = new Int32Array(2 * room);
    for (let at = this.begin; at < size; at += 1) {
      this.slots[this.slotOf(buckets[at] as number)] = at + 1;
    }
  }
}
