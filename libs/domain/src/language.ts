/** Language of a post; `und` when it cannot be told. */
export const LANGUAGES = ['vi', 'other', 'und'] as const;

export type Language = (typeof LANGUAGES)[number];
