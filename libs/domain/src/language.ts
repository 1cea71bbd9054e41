/** Language of a post; `und` when it cannot be told. */
export type Language = 'vi' | 'other' | 'und';
