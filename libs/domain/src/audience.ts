/** The audience groups of the 2026–2030 communication plan. */
export const AUDIENCES = [
  'cadres',
  'workers',
  'farmers',
  'informal-workers',
  'household-business-owners',
  'students',
  'elderly-pensioners',
  'employers',
] as const;

export type Audience = (typeof AUDIENCES)[number];
