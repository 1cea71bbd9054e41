import { seededRandom } from '#domain';
import { writeTeencode } from '#nlp';

const TYPING_SEED = 20261124;

/**
 * A writer of chat language by the hand that training copies are not written in. Every writer
 * begins anew: the same texts in the same order are written the same.
 */
export function otherHand(): (text: string) => string {
  const random = seededRandom(TYPING_SEED);
  return (text) => writeTeencode(text, random, 'right');
}
