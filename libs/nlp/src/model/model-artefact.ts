import { openArtefact, packArtefact } from './artefact-file.js';
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
const BITMAP_BYTES = 2 ** HASH_BITS / 8;

/** The parts of the file after its header: bitmap, idf, weights. */
export function encodeArtefact({ header, buckets, idf, weights }: ModelArtefact): Uint8Array {
  return packArtefact(MAGIC, header, [buckets, idf, new Uint8Array(weights.buffer)]);
}

/**
 * Reads what {@link encodeArtefact} wrote.
 * @throws ModelFormatError when the bytes are cut short, foreign, or of heads we do not know
 */
export function decodeArtefact(given: Uint8Array): ModelArtefact {
  const opened = openArtefact(MAGIC, given);
  if (opened === null) throw new ModelFormatError('it does not begin as one');
  const { body } = opened;
  const header = checkedHeader(opened.header);
  const weightsAt = BITMAP_BYTES + header.rows;
  const end = weightsAt + header.rows * COLUMNS;
  if (body.length !== end) {
    throw new ModelFormatError(`${end} bytes expected after its header, ${body.length} found`);
  }
  return {
    header,
    buckets: body.slice(0, BITMAP_BYTES),
    idf: body.slice(BITMAP_BYTES, weightsAt),
    weights: new Int8Array(body.slice(weightsAt).buffer),
  };
}

function checkedHeader(read: unknown): ModelHeader {
  if (typeof read !== 'object' || read === null) {
    throw new ModelFormatError('its header is not JSON');
  }
  const header = read as Partial<ModelHeader>;
  if (header.format !== 2) throw new ModelFormatError(`unknown format ${String(header.format)}`);
  for (const { name, labels } of HEADS) {
    if (header.labels?.[name].join() !== labels.join()) {
      throw new ModelFormatError(`its labels of "${name}" are not the ones in use`);
    }
  }
  return header as ModelHeader;
}
