import { describe, expect, it } from '@jest/globals';
import { ClaimModelFormatError } from '../claims.errors.js';
import { decodeClaimModel, encodeClaimModel, type StoredClaimModel } from './claim-artefact.js';
import { type LinearWeights } from './linear-weights.js';
import { BUCKET_BITS } from './sparse-vector.js';

function buildWeights(): LinearWeights {
  const bitmap = new Uint8Array(2 ** BUCKET_BITS / 8);
  bitmap[3] = 0b101;
  return {
    bitmap,
    offsets: Uint32Array.of(0, 2, 3),
    labels: Uint8Array.of(0, 1, 1),
    weights: Int8Array.of(-127, 5, 64),
    bias: Float32Array.of(0.5, -0.25),
    step: Float32Array.of(0.125, 0.25),
  };
}

const MODEL: StoredClaimModel = {
  header: { format: 1, version: 'v', trainedOn: 3, corpusHash: 'x', matters: ['PE-01', 'PE-02'] },
  matters: buildWeights(),
  verdicts: buildWeights(),
};
const BYTES = encodeClaimModel(MODEL);

describe('the file of a claim model', () => {
  it('gives back what was written, also from a slice of a larger buffer', () => {
    const within = Buffer.concat([Buffer.from('before'), BYTES]).subarray(6);
    expect(decodeClaimModel(BYTES)).toEqual(MODEL);
    expect(decodeClaimModel(within)).toEqual(MODEL);
  });

  it.each([
    ['cut short', BYTES.slice(0, -1), /cut short/],
    ['too long', Uint8Array.from([...BYTES.slice(0, 64), ...BYTES.slice(64), 0]), /too long/],
    ['empty', new Uint8Array(), /begin/],
    ['of a text model', Uint8Array.from([...Buffer.from('LNTM'), ...BYTES.slice(4)]), /begin/],
    ['without a header', Uint8Array.from([...Buffer.from('LNCM'), 1, 0, 0, 0, 33]), /header/],
  ])('refuses a file that is %s', (_what, bytes, message) => {
    expect(() => decodeClaimModel(bytes)).toThrow(ClaimModelFormatError);
    expect(() => decodeClaimModel(bytes)).toThrow(message);
  });
});
