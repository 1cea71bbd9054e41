import { type Calibration } from './calibration.js';
import { HASH_BITS } from './hash-features.js';
import { COLUMNS, type HeadName, HEADS } from './heads.js';
import { type RefinedColumn } from './refine-scores.js';
import { ModelFormatError } from './model.errors.js';

/** What a decision needs beside probabilities; fitted on training folds only. */
export interface Thresholds {
  /** Least probability for "relevant". */
  readonly relevance: number;
  /** Least probability for a label of the open heads. */
  readonly topics: number;
  readonly audience: number;
  /** Per label what its probability is multiplied by before the largest is taken. */
  readonly sentiment: readonly number[];
  readonly stance: readonly number[];
}

/** The readable head of an artefact. */
export interface ModelHeader {
  readonly format: 2;
  /** Name stored with every analysis. */
  readonly version: string;
  /** Posts it was trained on (each also without diacritics and in chat language). */
  readonly trainedOn: number;
  /** SHA-256 of the training texts and labels. */
  readonly corpusHash: string;
  readonly rows: number;
  readonly labels: Readonly<Record<HeadName, readonly string[]>>;
  /** Trees that read the raw scores of all heads together. */
  readonly refinement: readonly RefinedColumn[];
  readonly calibration: Readonly<Record<HeadName, Calibration>>;
  readonly thresholds: Thresholds;
  /** Per column: bias, and the size of one int8 step. */
  readonly bias: readonly number[];
  readonly step: readonly number[];
}

/** A model as it lies in its file. */
export interface ModelArtefact {
  readonly header: ModelHeader;
  /** One bit per hash bucket: learnt or not; rows follow in the order of the set bits. */
  readonly buckets: Uint8Array;
  /** Per row: inverse document frequency in sixteenths. */
  readonly idf: Uint8Array;
  /** Row by row, {@link COLUMNS} values each. */
  readonly weights: Int8Array;
}

const MAGIC = 'LNTM';
const PREFIX = MAGIC.length + 4;
const BITMAP_BYTES = 2 ** HASH_BITS / 8;

/** The file: magic, header length (uint32, little endian), header JSON, bitmap, idf, weights. */
export function encodeArtefact(artefact: ModelArtefact): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify(artefact.header));
  const { buckets, idf, weights } = artefact;
  const bytes = new Uint8Array(
    PREFIX + header.length + buckets.length + idf.length + weights.length,
  );
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(MAGIC.length, header.length, true);
  let at = PREFIX;
  for (const part of [header, buckets, idf, new Uint8Array(weights.buffer)]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Reads what {@link encodeArtefact} wrote.
 * @throws ModelFormatError when the bytes are cut short, foreign, or of heads we do not know
 */
export function decodeArtefact(given: Uint8Array): ModelArtefact {
  // A copy of our own: a Buffer's slices would share its pool, and other people's bytes with it.
  const bytes = new Uint8Array(given);
  if (bytes.length < PREFIX || new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC) {
    throw new ModelFormatError('it does not begin as one');
  }
  const headerLength = new DataView(bytes.buffer).getUint32(MAGIC.length, true);
  const header = parseHeader(bytes.subarray(PREFIX, PREFIX + headerLength));
  const bitmapAt = PREFIX + headerLength;
  const idfAt = bitmapAt + BITMAP_BYTES;
  const weightsAt = idfAt + header.rows;
  const end = weightsAt + header.rows * COLUMNS;
  if (bytes.length !== end) {
    throw new ModelFormatError(`${end} bytes expected, ${bytes.length} found`);
  }
  return {
    header,
    buckets: bytes.slice(bitmapAt, idfAt),
    idf: bytes.slice(idfAt, weightsAt),
    weights: new Int8Array(bytes.slice(weightsAt, end).buffer),
  };
}

function parseHeader(bytes: Uint8Array): ModelHeader {
  const header = readJson(bytes) as Partial<ModelHeader>;
  if (header.format !== 2) throw new ModelFormatError(`unknown format ${String(header.format)}`);
  for (const { name, labels } of HEADS) {
    if (header.labels?.[name].join() !== labels.join()) {
      throw new ModelFormatError(`its labels of "${name}" are not the ones in use`);
    }
  }
  return header as ModelHeader;
}

function readJson(bytes: Uint8Array): object {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === 'object' && value !== null) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ModelFormatError('its header is not JSON');
}
