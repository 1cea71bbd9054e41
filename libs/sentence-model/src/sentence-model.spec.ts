import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type InferenceSession, type TokenTensor } from './inference-runtime.js';
import { readModelFolder } from './model-folder.js';
import { OnnxSentenceModel } from './onnx-sentence-model.js';
import { readSentenceModel } from './read-sentence-model.js';

const WORDS = ['[PAD]', '[UNK]', 'nhiệt', 'tình', 'chậm', 'quá', 'hồ', 'sơ'];
const CONFIG = { id2label: { '0': 'NEG', '1': 'POS', '2': 'NEU' }, pad_token_id: 0 };
const TOKENIZER = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: [],
  normalizer: { type: 'Lowercase' },
  pre_tokenizer: { type: 'WhitespaceSplit' },
  post_processor: null,
  decoder: null,
  model: {
    type: 'WordLevel',
    vocab: Object.fromEntries(WORDS.map((word, id) => [word, id])),
    unk_token: '[UNK]',
  },
};

/** Scores a row by the words it finds: "nhiệt" speaks for positive, "chậm" for negative. */
class CountingSession implements InferenceSession {
  readonly inputNames = ['input_ids', 'attention_mask'];
  readonly seen: Readonly<Record<string, TokenTensor>>[] = [];

  run(inputs: Readonly<Record<string, TokenTensor>>): Promise<Float32Array> {
    this.seen.push(inputs);
    const { data, rows, columns } = inputs.input_ids as TokenTensor;
    const scores = Array.from({ length: rows }, (_, row) => {
      const tokens = Array.from(data.slice(row * columns, (row + 1) * columns), Number);
      return [tokens.includes(4) ? 4 : 0, tokens.includes(2) ? 4 : 0, 1];
    });
    return Promise.resolve(Float32Array.from(scores.flat()));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

describe('sentence model', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sentence-model-'));
    await write('config.json', CONFIG);
    await write('tokenizer.json', TOKENIZER);
    await write('tokenizer_config.json', {});
  });

  afterEach(() => rm(folder, { recursive: true }));

  const write = (file: string, value: unknown): Promise<void> =>
    writeFile(join(folder, file), JSON.stringify(value));

  it('answers with probabilities by the labels of the model', async () => {
    const session = new CountingSession();
    const model = new OnnxSentenceModel(await readModelFolder(folder), session);
    const answers = await model.sentimentOf(['Nhiệt tình', 'CHẬM quá', 'hồ sơ']);
    expect(answers.map(({ positive }) => positive > 0.9)).toEqual([true, false, false]);
    expect(answers.map(({ negative }) => negative > 0.9)).toEqual([false, true, false]);
    for (const { positive, neutral, negative } of answers) {
      expect(positive + neutral + negative).toBeCloseTo(1);
    }
  });

  it('pads short rows and masks the padding', async () => {
    const session = new CountingSession();
    const model = new OnnxSentenceModel(await readModelFolder(folder), session);
    await model.sentimentOf(['hồ sơ chậm', 'hồ']);
    const { input_ids: ids, attention_mask: mask } = session.seen[0] ?? {};
    expect(Array.from(ids?.data ?? [], Number)).toEqual([6, 7, 4, 6, 0, 0]);
    expect(Array.from(mask?.data ?? [], Number)).toEqual([1, 1, 1, 1, 0, 0]);
  });

  it('reads NFD like NFC, long texts up to its limit, and many in batches', async () => {
    const session = new CountingSession();
    const model = new OnnxSentenceModel(await readModelFolder(folder), session);
    const [decomposed] = await model.sentimentOf(['nhiệt tình'.normalize('NFD')]);
    expect(decomposed?.positive).toBeGreaterThan(0.9);
    await model.sentimentOf(['hồ '.repeat(10_000)]);
    expect(session.seen.at(-1)?.input_ids?.columns).toBe(256);
    await model.sentimentOf(Array.from({ length: 40 }, () => 'hồ'));
    expect(session.seen.slice(-3).map(({ input_ids: ids }) => ids?.rows)).toEqual([16, 16, 8]);
  });

  it('is not there when none is named', async () => {
    expect(await readSentenceModel({})).toBeNull();
    expect(await readSentenceModel({ SENTENCE_MODEL: '' })).toBeNull();
  });

  it.each([
    ['a label that is no sentiment', { id2label: { '0': 'joy', '1': 'POS', '2': 'NEU' } }],
    ['a label too few', { id2label: { '0': 'NEG', '1': 'POS' } }],
    ['a label twice', { id2label: { '0': 'NEG', '1': 'POS', '2': 'positive' } }],
    ['no labels', {}],
  ])('refuses %s, naming the file', async (_, config) => {
    await write('config.json', config);
    await expect(readSentenceModel({ SENTENCE_MODEL: folder })).rejects.toThrow('config.json');
  });

  it('names the file that is missing or broken', async () => {
    await expect(readSentenceModel({ SENTENCE_MODEL: join(folder, 'nowhere') })).rejects.toThrow(
      'SENTENCE_MODEL',
    );
    await writeFile(join(folder, 'tokenizer.json'), '{');
    await expect(readSentenceModel({ SENTENCE_MODEL: folder })).rejects.toThrow('tokenizer.json');
  });

  it('says how to install the runtime, which is not a dependency', async () => {
    await expect(readSentenceModel({ SENTENCE_MODEL: folder })).rejects.toThrow(
      /onnxruntime-node|model\.onnx/,
    );
  });
});
