import { describe, expect, it } from '@jest/globals';
import { HASH_BITS } from './hash-features.js';
import { byHead, COLUMNS } from './heads.js';
import { decodeArtefact, encodeArtefact, type ModelArtefact } from './model-artefact.js';

const ROWS = 3;

function buildArtefact(): ModelArtefact {
  return {
    header: {
      format: 2,
      version: 'test-1',
      trainedOn: 10,
      corpusHash: 'abc',
      rows: ROWS,
      labels: byHead((head) => head.labels),
      refinement: [
        {
          column: 0,
          slope: 3,
          trees: [
            {
              signals: [0, 1, 2, 3, 4, 5, 6],
              thresholds: [0, 0, 0, 0, 0, 0, 1e9],
              leaves: [1, 2, 3, 4, 5, 6, 7, 8],
            },
          ],
        },
      ],
      calibration: byHead(() => ({ slope: 1, shift: 0 })),
      thresholds: {
        relevance: 0.5,
        topics: 0.5,
        audience: 0.5,
        sentiment: [1, 1, 1],
        stance: [1, 1, 1, 1],
      },
      bias: new Array<number>(COLUMNS).fill(0.25),
      step: new Array<number>(COLUMNS).fill(0.01),
    },
    buckets: new Uint8Array(2 ** HASH_BITS / 8).fill(1, 0, ROWS),
    idf: Uint8Array.from([16, 32, 48]),
    weights: Int8Array.from({ length: ROWS * COLUMNS }, (_, at) => (at % 255) - 127),
  };
}

describe('model artefact', () => {
  it('comes back from its bytes as it was', () => {
    expect(decodeArtefact(encodeArtefact(buildArtefact()))).toEqual(buildArtefact());
  });

  it('is read from the middle of a larger buffer', () => {
    const bytes = encodeArtefact(buildArtefact());
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 7);
    expect(decodeArtefact(larger.subarray(7)).header.version).toBe('test-1');
  });

  it('is read from a Buffer, as files give it', () => {
    const bytes = Buffer.from(encodeArtefact(buildArtefact()));
    expect(decodeArtefact(bytes)).toEqual(buildArtefact());
  });

  it.each([
    ['empty', () => new Uint8Array()],
    ['foreign', () => new TextEncoder().encode('PK\u0003\u0004 something else')],
    ['cut short', () => encodeArtefact(buildArtefact()).slice(0, -1)],
    [
      'of other labels',
      () => {
        const artefact = buildArtefact();
        const labels = { ...artefact.header.labels, stance: ['agree', 'disagree'] };
        return encodeArtefact({ ...artefact, header: { ...artefact.header, labels } });
      },
    ],
  ])('refuses bytes that are %s', (_, bytes) => {
    expect(() => decodeArtefact(bytes())).toThrow(/cannot be read/);
  });
});
