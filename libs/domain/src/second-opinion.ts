import { type Verdict } from './verdict.js';

/** A rule of the law that an outside model may choose, with the days on which it holds. */
export interface CandidateFact {
  readonly id: string;
  readonly statement: string;
  readonly conditions: string | null;
  /** ISO days; null: open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Document and article in one line; null: not known. */
  readonly citation: string | null;
}

/** All that an outside model is told: no author, no source, no other sentence of the post. */
export interface OpinionQuestion {
  /** The words of the claim, personal data and addresses masked. */
  readonly claim: string;
  /** ISO day on which the law is asked. */
  readonly day: string;
  /** What our own rules say. */
  readonly verdict: Verdict;
  /** Never empty. */
  readonly candidates: readonly CandidateFact[];
}

/** What an opinion may say; `none` is not asked about. */
export const OPINION_VERDICTS = [
  'scam',
  'fabricated',
  'distorted',
  'outdated',
  'unverified',
  'accurate',
] as const satisfies readonly Verdict[];

/** An admitted answer. A suggestion for people: it changes no verdict, flag or risk. */
export interface Opinion {
  /** One of the candidates, or null when none settles the claim. */
  readonly factId: string | null;
  readonly verdict: (typeof OPINION_VERDICTS)[number];
  /** Words of the chosen fact's statement, null exactly when none was chosen. */
  readonly factQuote: string | null;
  /** Words of the claim. */
  readonly claimQuote: string;
  /** Vietnamese, one sentence. */
  readonly sentence: string;
}

/** Why an answer was not admitted. */
export type OpinionFailure =
  | 'timeout'
  | 'unreachable'
  | 'server-error'
  | 'refused'
  | 'too-large'
  | 'not-json'
  | 'wrong-shape'
  | 'unknown-fact'
  | 'fact-quote-invented'
  | 'claim-quote-invented'
  | 'verdict-without-fact'
  | 'unfit-sentence';

/** Failures of the moment: the same question may be answered later. */
export const PASSING_FAILURES: readonly OpinionFailure[] = [
  'timeout',
  'unreachable',
  'server-error',
];

/** What came back: an admitted opinion or why there is none. */
export type OpinionAnswer = { readonly text: string | null } & (
  | { readonly opinion: Opinion; readonly failure: null }
  | { readonly opinion: null; readonly failure: OpinionFailure }
);

/** A model outside of the product that may say what it thinks of a claim. */
export abstract class SecondOpinion {
  /** Shown beside its answers. */
  abstract readonly model: string;

  /** @returns SHA-256 (hex) of exactly what {@link ask} would send. */
  abstract fingerprintOf(question: OpinionQuestion): string;

  /**
   * Asks once, within a time limit of its own. What the model says is admitted only when it chose
   * among the candidates and quoted exactly.
   * @param signal gives the question up; the only reason for which this rejects
   */
  abstract ask(question: OpinionQuestion, signal?: AbortSignal): Promise<OpinionAnswer>;
}
