import { openArtefact, packArtefact } from '#nlp';
import { z } from 'zod';
import { ClaimModelFormatError } from '../claims.errors.js';
import { type LinearWeights } from './linear-weights.js';
import { BUCKET_BITS } from './sparse-vector.js';

const part = z.object({
  rows: z.int().nonnegative(),
  kept: z.int().nonnegative(),
  bias: z.array(z.number()),
  step: z.array(z.number()),
});

const header = z.object({
  format: z.literal(1),
  version: z.string().min(1),
  /** Claims it was trained on. */
  trainedOn: z.int(),
  /** SHA-256 of the training posts with their labels. */
  corpusHash: z.string(),
  /** Labels of the first part, in the order of its columns. */
  matters: z.array(z.string()).max(256),
  parts: z.tuple([part, part]),
});

/** The readable head of an artefact. */
type ClaimModelHeader = Omit<z.infer<typeof header>, 'parts'>;

/** The learnt part of the checker as it lies in its file. */
export interface StoredClaimModel {
  readonly header: ClaimModelHeader;
  readonly matters: LinearWeights;
  readonly verdicts: LinearWeights;
}

const MAGIC = 'LNCM';
const BITMAP_BYTES = 2 ** BUCKET_BITS / 8;

/**
 * After the header, for each part of the model: bitmap, number of weights of every row (uint8),
 * labels (uint8) and weights (int8).
 */
export function encodeClaimModel({
  header: head,
  matters,
  verdicts,
}: StoredClaimModel): Uint8Array {
  const parts = [matters, verdicts];
  const pieces = parts.flatMap((weights) => [
    weights.bitmap,
    countsOf(weights.offsets),
    weights.labels,
    new Uint8Array(weights.weights.buffer),
  ]);
  return packArtefact(MAGIC, { ...head, parts: parts.map(shapeOf) }, pieces);
}

/**
 * Reads what {@link encodeClaimModel} wrote.
 * @throws ClaimModelFormatError when the bytes are cut short or foreign
 */
export function decodeClaimModel(given: Uint8Array): StoredClaimModel {
  const opened = openArtefact(MAGIC, given);
  if (opened === null) throw new ClaimModelFormatError('it does not begin as one');
  const read = header.safeParse(opened.header);
  if (!read.success) throw new ClaimModelFormatError('its header is not one');
  const { parts, ...head } = read.data;
  const reader = new PartReader(opened.body);
  const [matters, verdicts] = [reader.read(parts[0]), reader.read(parts[1])];
  reader.expectEnd();
  return { header: head, matters, verdicts };
}

class PartReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array<ArrayBuffer>) {}

  read({ rows, kept, bias, step }: z.infer<typeof part>): LinearWeights {
    const bitmap = this.take(BITMAP_BYTES);
    const offsets = offsetsOf(this.take(rows));
    const labels = this.take(kept);
    const weights = new Int8Array(this.take(kept).buffer);
    if (offsets.at(-1) !== kept) throw new ClaimModelFormatError('its rows do not add up');
    return {
      bitmap,
      offsets,
      labels,
      weights,
      bias: Float32Array.from(bias),
      step: Float32Array.from(step),
    };
  }

  expectEnd(): void {
    if (this.at !== this.bytes.length) throw new ClaimModelFormatError('it is too long');
  }

  private take(length: number): Uint8Array<ArrayBuffer> {
    const end = this.at + length;
    if (end > this.bytes.length) throw new ClaimModelFormatError('it is cut short');
    const taken = this.bytes.slice(this.at, end);
    this.at = end;
    return taken;
  }
}

function shapeOf({ offsets, labels, bias, step }: LinearWeights): z.infer<typeof part> {
  return {
    rows: offsets.length - 1,
    kept: labels.length,
    bias: Array.from(bias),
    step: Array.from(step),
  };
}

function countsOf(offsets: Uint32Array): Uint8Array {
  return Uint8Array.from(
    { length: offsets.length - 1 },
    (_, row) => (offsets[row + 1] ?? 0) - (offsets[row] ?? 0),
  );
}

function offsetsOf(counts: Uint8Array): Uint32Array {
  const offsets = new Uint32Array(counts.length + 1);
  counts.forEach((count, row) => {
    offsets[row + 1] = (offsets[row] as number) + count;
  });
  return offsets;
}
