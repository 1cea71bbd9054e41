import { type Audience } from './audience.js';
import { type Claim } from './claim.js';
import { type Language } from './language.js';
import { type PersonalData } from './personal-data.js';
import { type Sentiment } from './sentiment.js';
import { type Stance } from './stance.js';
import { type Topic } from './topic.js';
import { type Verdict } from './verdict.js';

/** The enrichment steps in their order; each one records its version. */
export const ANALYSIS_STEPS = [
  'language',
  'relevance',
  'topics',
  'audience',
  'province',
  'sentiment',
  'stance',
  'personal-data',
  'claims',
  'risk',
] as const;

export type AnalysisStep = (typeof ANALYSIS_STEPS)[number];

/** What the analysis reads: the stored original text and the day it must be judged on. */
export interface AnalysisInput {
  readonly text: string;
  readonly publishedAt: Date;
}

/** What the machine sees in a text. A suggestion: people decide. */
export interface Analysis {
  /** Version of each step, e.g. `{ stance: 'baseline-1' }`. */
  readonly steps: Readonly<Record<AnalysisStep, string>>;
  /**
   * Serial of the snapshot of facts and narratives that the claims were judged by: the version of
   * each follows from it. Null: judged by files, or before snapshots were recorded.
   */
  readonly knowledge: number | null;
  readonly language: Language;
  readonly relevant: boolean;
  readonly topics: readonly Topic[];
  readonly audience: readonly Audience[];
  /** Name of the province or city where the matter happens (34 since July 2025); null: not said. */
  readonly province: string | null;
  readonly sentiment: Sentiment;
  readonly stance: Stance;
  readonly verdict: Verdict;
  readonly flag: boolean;
  /** Calibrated probability, 0 to 1, that the post should be flagged. */
  readonly risk: number;
  readonly claims: readonly Claim[];
  readonly personalData: readonly PersonalData[];
  /**
   * UTF-16 units that were read for claims, when the text was longer, or had more sentences, than
   * the analysis reads; else null.
   */
  readonly readUpTo: number | null;
}

/** Reads texts. Implementations may run in a worker thread; results keep the order of inputs. */
export abstract class PostAnalyzer {
  /** Analyses a batch. Pure: the same inputs and resources give the same answers. */
  abstract analyze(inputs: readonly AnalysisInput[]): Promise<Analysis[]>;
}
