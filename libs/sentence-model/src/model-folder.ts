import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Sentiment, SENTIMENTS } from '#domain';
import { z } from 'zod';
import { SentenceModelError } from './sentence-model.errors.js';

/** What of a model's `config.json` is needed, as transformers writes it. */
const configuration = z.object({
  id2label: z.record(z.string(), z.string()),
  max_position_embeddings: z.int().positive().default(512),
  pad_token_id: z.int().nonnegative().default(0),
});

/** Enough for a post; the time of attention grows with the square. */
const LONGEST = 256;

/** How people name the labels of sentiment. */
const NAMES: Readonly<Record<Sentiment, readonly string[]>> = {
  negative: ['negative', 'neg'],
  neutral: ['neutral', 'neu'],
  positive: ['positive', 'pos'],
};

/** A model folder as `optimum-cli export onnx` writes it. */
export interface ModelFolder {
  readonly name: string;
  readonly modelFile: string;
  readonly tokenizer: object;
  readonly tokenizerConfig: object;
  /** Sentiment of each output, in the order of the outputs. */
  readonly outputs: readonly Sentiment[];
  /** Tokens the model can read. */
  readonly longest: number;
  /** Token that fills short rows. */
  readonly padding: number;
}

/**
 * Reads the small files of a folder with `config.json`, `tokenizer.json`, `tokenizer_config.json`
 * and `model.onnx`.
 * @throws SentenceModelError naming the file and what is wrong with it
 */
export async function readModelFolder(folder: string): Promise<ModelFolder> {
  const config = configuration.safeParse(await readJson(folder, 'config.json'));
  if (!config.success) throw new SentenceModelError('config.json', z.prettifyError(config.error));
  const { id2label, max_position_embeddings: positions, pad_token_id: padding } = config.data;
  return {
    name: path.basename(folder),
    modelFile: path.join(folder, 'model.onnx'),
    tokenizer: await readJson(folder, 'tokenizer.json'),
    tokenizerConfig: await readJson(folder, 'tokenizer_config.json'),
    outputs: outputsOf(id2label),
    // Models of the RoBERTa family count two positions more than they read.
    longest: Math.min(positions - 2, LONGEST),
    padding,
  };
}

function outputsOf(id2label: Readonly<Record<string, string>>): Sentiment[] {
  const labels = Object.keys(id2label)
    .sort((one, other) => Number(one) - Number(other))
    .map((id) => id2label[id] ?? '');
  const outputs = labels.map((label) =>
    SENTIMENTS.find((sentiment) => NAMES[sentiment].includes(label.toLowerCase())),
  );
  const known = outputs.filter((output) => output !== undefined);
  if (new Set(known).size !== SENTIMENTS.length || outputs.length !== SENTIMENTS.length) {
    throw new SentenceModelError(
      'config.json',
      `id2label: negative, neutral và positive, mỗi nhãn một lần (each once), không phải: ${labels.join(', ')}`,
    );
  }
  return known;
}

async function readJson(folder: string, file: string): Promise<object> {
  try {
    const value: unknown = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    return z.looseObject({}).parse(value);
  } catch (error) {
    throw new SentenceModelError(file, error instanceof Error ? error.message : String(error));
  }
}
