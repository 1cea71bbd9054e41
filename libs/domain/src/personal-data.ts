import { type Span } from './span.js';

export const PERSONAL_DATA_KINDS = [
  'phone',
  'national_id',
  'social_insurance_no',
  'bank_account',
  'email',
] as const;

export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** Where personal data stands in a post's text. */
export interface PersonalData extends Span {
  readonly kind: PersonalDataKind;
}
