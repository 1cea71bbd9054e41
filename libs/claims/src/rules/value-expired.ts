import { compareScope, holdsOn, mayDecide, scopeOf } from '#domain';
import { type ClaimFrame, type SaidNumber } from '../frames/claim-frame.js';
import { type FactValue } from '../knowledge/fact-base.js';
import { formatDay } from '../knowledge/format-quantity.js';
import { citationOf, formatSaid, lawAgainst } from './reason.js';
import { type ClaimRule } from './rule-finding.js';
import { hasCurrent, isExcused, isNamedInForce, rightValue, toldNumbers } from './told-values.js';

/** A number that the law gave once, told as the one of today. */
export const valueExpired: ClaimRule = {
  name: 'value-expired',
  about: 'Con số trong bài là của quy định đã hết hiệu lực vào ngày được nói tới.',
  strength: 'decides',
  read: (frame) => {
    if (isExcused(frame) || hasCurrent(frame)) return null;
    for (const said of toldNumbers(frame)) {
      const mistaken = said.same.find((value) => isOld(value, said, frame));
      const decides = rightValue(said);
      if (mistaken === undefined || decides === null || isMeantOtherwise(said, mistaken, frame)) {
        continue;
      }
      const until = `Con số trong bài theo ${citationOf(mistaken)}, đã hết hiệu lực từ sau ngày ${formatDay(mistaken.fact.validTo ?? '')}.`;
      return {
        rule: 'value-expired',
        verdict: isOfLater(frame) ? 'distorted' : 'outdated',
        decides,
        mistaken,
        words: [said.number],
        reason: `${lawAgainst(formatSaid(said.number), decides, frame)} ${until}`,
      };
    }
    return null;
  },
};

/** A past value for the case that is named, not one that still holds on the day of the post. */
function isOld({ fact, quantity }: FactValue, { scope }: SaidNumber, { day }: ClaimFrame): boolean {
  if (!mayDecide(fact) || fact.validTo === null || holdsOn(fact, day)) return false;
  return compareScope(scopeOf(fact, quantity), scope).outcome !== 'differs';
}

/** The law in force names the number itself, and it is not said of the old value's case. */
function isMeantOtherwise(said: SaidNumber, mistaken: FactValue, frame: ClaimFrame): boolean {
  if (said.outcome !== 'expired') return true;
  return isNamedInForce(said, frame) && !isOfCase(mistaken, said);
}

/** The case that is named is the one of the value, so that another case's number is not meant. */
function isOfCase({ fact, quantity }: FactValue, { scope }: SaidNumber): boolean {
  return compareScope(scopeOf(fact, quantity), scope).agrees > 0;
}

/** An old number told of days to come is no old rule, but a wrong forecast. */
function isOfLater({ day, days }: ClaimFrame): boolean {
  return days.every((one) => one > day);
}
