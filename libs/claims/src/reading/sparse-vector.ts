/** Features live in 2^21 buckets; a model keeps the ones it has learnt something about. */
export const BUCKET_BITS = 21;
const MASK = 2 ** BUCKET_BITS - 1;

/** Hashed features of a text with their values; a bucket may come more than once and adds up. */
export interface SparseVector {
  readonly buckets: Int32Array;
  readonly values: Float32Array;
}

/** One hash of two, in this order (the finalizer of MurmurHash3, public domain). */
export function combine(first: number, second: number): number {
  let hash = Math.imul(first ^ (second >>> 15), 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Collects features group by group; each group is scaled to its own length. */
export class VectorBuilder {
  private buckets = new Int32Array(1024);
  private values = new Float32Array(1024);
  private size = 0;
  private groupStart = 0;

  /** Adds one feature of the present group. */
  add(hash: number, value: number): void {
    if (this.size === this.buckets.length) this.grow();
    this.buckets[this.size] = hash & MASK;
    this.values[this.size] = value;
    this.size += 1;
  }

  /** Begins a vector with another one, which is a group whose values stay as they are. */
  begin({ buckets, values }: SparseVector): void {
    while (this.buckets.length < buckets.length) this.grow();
    this.buckets.set(buckets);
    this.values.set(values);
    this.size = buckets.length;
    this.groupStart = this.size;
  }

  /** Ends a group: its values are scaled so that their squares add up to weight². */
  endGroup(weight: number): void {
    let squares = 0;
    for (let at = this.groupStart; at < this.size; at += 1) {
      squares += (this.values[at] as number) ** 2;
    }
    const scale = squares > 0 ? weight / Math.sqrt(squares) : 0;
    for (let at = this.groupStart; at < this.size; at += 1) {
      this.values[at] = (this.values[at] as number) * scale;
    }
    this.groupStart = this.size;
  }

  /** Ends a group whose values stay as they were given. */
  endPlainGroup(): void {
    this.groupStart = this.size;
  }

  /** The vector; the builder is ready for the next one. */
  take(): SparseVector {
    const vector = {
      buckets: this.buckets.slice(0, this.size),
      values: this.values.slice(0, this.size),
    };
    this.size = 0;
    this.groupStart = 0;
    return vector;
  }

  private grow(): void {
    const buckets = new Int32Array(this.buckets.length * 2);
    const values = new Float32Array(this.values.length * 2);
    buckets.set(this.buckets);
    values.set(this.values);
    this.buckets = buckets;
    this.values = values;
  }
}
