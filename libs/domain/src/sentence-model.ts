import { type Sentiment } from './sentiment.js';

/** Probabilities of the three feelings, 0 to 1, together 1. */
export type SentimentProbabilities = Readonly<Record<Sentiment, number>>;

/** A sentence classifier that an operator adds beside the product's own models. */
export abstract class SentenceModel {
  /** Stored as the version of the step it decides, e.g. `phobert-bhxh-1`. */
  abstract readonly name: string;
  /**
   * Reads the feeling of texts towards policy, service or agency.
   * @returns one answer per text, in their order
   */
  abstract sentimentOf(texts: readonly string[]): Promise<readonly SentimentProbabilities[]>;
  abstract close(): Promise<void>;
}
