/** What the fact base says of a claim, the most serious first (product.md, label rules). */
export const VERDICTS = [
  'scam',
  'fabricated',
  'distorted',
  'outdated',
  'unverified',
  'accurate',
  'none',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** The verdicts that make an asserting post a flagged one. */
export const FLAGGABLE_VERDICTS: readonly Verdict[] = [
  'scam',
  'fabricated',
  'distorted',
  'outdated',
];

/** @returns the most serious of the verdicts, `none` when there is none. */
export function mostSeriousVerdict(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'none';
}
