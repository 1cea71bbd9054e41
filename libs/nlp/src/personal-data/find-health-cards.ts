import { type PersonalData } from '#domain';

/**
 * A health-insurance card: code of the group insured, level of benefit, province, then the ten
 * digits of the insurance number (Decision 1351/QĐ-BHXH).
 */
const GROUPS =
  'ba|bt|ca|cb|cc|ch|ck|cn|cs|ct|cy|dk|dn|dt|gb|gd|hc|hd|hg|hk|hn|hs|ht|hx|kc|ls|ms|nd|nn|no|pv|' +
  'qn|sv|ta|tb|tc|td|te|tk|tl|tn|tq|ts|tv|ty|xb|xd|xk|xn|xv';
const CARD = new RegExp(`(?<![a-z0-9])(?:${GROUPS})[ .-]?[1-5](?:[ .-]?\\d){12}(?!\\d)`, 'g');

/**
 * Card numbers of 15 characters; the number of the insured is part of them.
 * @param text folded
 */
export function findHealthCards(text: string): PersonalData[] {
  return [...text.matchAll(CARD)].map(({ 0: card, index }) => ({
    ...{ start: index, end: index + card.length },
    kind: 'social_insurance_no',
  }));
}
