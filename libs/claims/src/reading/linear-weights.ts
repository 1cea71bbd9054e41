/** A linear model with one weight column per label, most of whose weights are zero. */
export interface LinearWeights {
  /** One bit per bucket: learnt or not; rows follow in the order of the set bits. */
  readonly bitmap: Uint8Array;
  /** Row → where its weights begin in `labels` and `weights`; one more than rows. */
  readonly offsets: Uint32Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
  /** Per label: bias, and the size of one int8 step. */
  readonly bias: Float32Array;
  readonly step: Float32Array;
}
