/** The closed list of topics of product.md. */
export const TOPICS = [
  'pension-eligibility',
  'pension-rate',
  'pension-adjustment',
  'retirement-age',
  'lump-sum',
  'contribution',
  'voluntary',
  'maternity',
  'sickness',
  'occupational',
  'survivors',
  'social-pension',
  'unemployment',
  'health-insurance',
  'late-payment',
  'household-business',
  'organisation',
  'e-services',
  'fund',
  'scam',
  'communication',
  'other',
] as const;

export type Topic = (typeof TOPICS)[number];
