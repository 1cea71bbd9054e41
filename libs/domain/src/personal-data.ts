import { type Span } from './span.js';

export type PersonalDataKind =
  'phone' | 'national_id' | 'social_insurance_no' | 'bank_account' | 'email';

/** Where personal data stands in a post's text. */
export interface PersonalData extends Span {
  readonly kind: PersonalDataKind;
}
