import { SentenceModel, type SentimentProbabilities, SENTIMENTS } from '#domain';
import { type InferenceSession, type TokenTensor } from './inference-runtime.js';
import { type ModelFolder } from './model-folder.js';
import { createTokenizer, type SubwordTokenizer } from './subword-tokenizer.js';

/** Texts read at once: a longer row would make all shorter ones wait for it. */
const BATCH = 16;

/** A transformer in ONNX form that tells the sentiment of a text. */
export class OnnxSentenceModel extends SentenceModel {
  override readonly name: string;
  private readonly tokenizer: SubwordTokenizer;

  constructor(
    private readonly folder: ModelFolder,
    private readonly session: InferenceSession,
  ) {
    super();
    this.name = folder.name;
    this.tokenizer = createTokenizer(folder.tokenizer, folder.tokenizerConfig);
  }

  override async sentimentOf(texts: readonly string[]): Promise<readonly SentimentProbabilities[]> {
    const answers: SentimentProbabilities[] = [];
    for (let from = 0; from < texts.length; from += BATCH) {
      answers.push(...(await this.read(texts.slice(from, from + BATCH))));
    }
    return answers;
  }

  override close(): Promise<void> {
    return this.session.close();
  }

  private async read(texts: readonly string[]): Promise<SentimentProbabilities[]> {
    const rows = texts.map((text) => this.tokensOf(text));
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const scores = await this.session.run(this.inputsOf(rows, columns));
    return rows.map((_, row) => this.probabilities(scores, row));
  }

  /** A text too long for the model is read up to its limit; the closing token stays. */
  private tokensOf(text: string): readonly number[] {
    const { ids } = this.tokenizer.encode(text.normalize('NFC'));
    const { longest } = this.folder;
    return ids.length <= longest ? ids : [...ids.slice(0, longest - 1), ids.at(-1) ?? 0];
  }

  private inputsOf(
    rows: readonly (readonly number[])[],
    columns: number,
  ): Readonly<Record<string, TokenTensor>> {
    const all: Readonly<Record<string, (token: number | undefined) => number>> = {
      input_ids: (token) => token ?? this.folder.padding,
      attention_mask: (token) => (token === undefined ? 0 : 1),
      token_type_ids: () => 0,
    };
    const wanted = this.session.inputNames.filter((name) => name in all);
    return Object.fromEntries(
      wanted.map((name) => [name, tensorOf(rows, columns, all[name] ?? (() => 0))]),
    );
  }

  /** Softmax of a row's scores. */
  private probabilities(scores: Float32Array, row: number): SentimentProbabilities {
    const { outputs } = this.folder;
    const own = outputs.map((_, at) => scores[row * outputs.length + at] ?? 0);
    const top = Math.max(...own);
    const powers = own.map((score) => Math.exp(score - top));
    const sum = powers.reduce((total, power) => total + power, 0);
    const shares = SENTIMENTS.map((label) => [label, (powers[outputs.indexOf(label)] ?? 0) / sum]);
    return Object.fromEntries(shares) as SentimentProbabilities;
  }
}

function tensorOf(
  rows: readonly (readonly number[])[],
  columns: number,
  valueOf: (token: number | undefined) => number,
): TokenTensor {
  const data = new BigInt64Array(rows.length * columns);
  rows.forEach((row, at) => {
    for (let column = 0; column < columns; column += 1) {
      data[at * columns + column] = BigInt(valueOf(row[column]));
    }
  });
  return { data, rows: rows.length, columns };
}
