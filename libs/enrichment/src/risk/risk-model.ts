import { z } from 'zod';
import { ConfigurationError } from '#platform';
import { RISK_FEATURES, riskFeatures, type RiskSigns } from './risk-features.js';

/** Sets of variants with every flag right; absent in files of trainings that did not count them. */
const sets = z.object({ cases: z.int(), allRight: z.number().nullable() }).optional();

const figures = z.object({
  posts: z.int(),
  precision: z.number(),
  recall: z.number(),
  falsePositiveRate: z.number(),
  /** Share of questions and denials that are flagged. */
  asksAndDenials: z.number(),
  averagePrecision: z.number(),
  calibrationError: z.number(),
  /** Of posts-e: the same words before and after a change of law. */
  temporalSets: sets,
  /** Of posts-e: nearly the same words, other labels. */
  minimalSets: sets,
});

const schema = z.object({
  version: z.string().min(1),
  features: z
    .array(z.string())
    .refine((names) => names.join() === RISK_FEATURES.join(), 'không phải các đặc trưng đang dùng'),
  weights: z.array(z.number()).length(RISK_FEATURES.length),
  bias: z.number(),
  /** Least risk at which a post is flagged and its likeliest wrong claim is called so. */
  suggestFrom: z.number().min(0).max(1),
  /** How likely asking and denying together may be at most in a post that is flagged. */
  mostDoubt: z.number().min(0).max(1),
  /** Measured on training folds that the coefficients had not seen. */
  crossValidation: figures,
});

/** Coefficients of the risk, as stored in config/models/risk.json. */
export type RiskCoefficients = z.infer<typeof schema>;

/** @throws ConfigurationError naming file, key and reason. */
export function parseRiskModel(text: string, fileName: string): RiskCoefficients {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ConfigurationError([`${fileName}:1: ${error instanceof Error ? error.message : ''}`]);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ConfigurationError(
    result.error.issues.map((issue) => `${fileName}: ${issue.path.join('.')}: ${issue.message}`),
  );
}

/** @returns the probability, 0 to 1, that the post should be flagged (logistic regression). */
export function riskOf(
  signs: RiskSigns,
  { weights, bias }: { readonly weights: readonly number[]; readonly bias: number },
): number {
  const features = riskFeatures(signs);
  const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
