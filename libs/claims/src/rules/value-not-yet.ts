import { type Fact, holdsOn, mayDecide, stateOn } from '#domain';
import { type ClaimFrame } from '../frames/claim-frame.js';
import { formatDay } from '../knowledge/format-quantity.js';
import { citationOf, formatSaid, lawAgainst } from './reason.js';
import { type ClaimRule } from './rule-finding.js';
import { hasCurrent, isExcused, isNamedInForce, rightValue, toldNumbers } from './told-values.js';

/** A number of a rule that was issued or only proposed on the day, told as the one of today. */
export const valueNotYet: ClaimRule = {
  name: 'value-not-yet',
  about: 'Con số trong bài thuộc quy định chưa có hiệu lực vào ngày được nói tới.',
  strength: 'decides',
  read: (frame) => {
    if (isToldOtherwise(frame)) return null;
    for (const said of toldNumbers(frame)) {
      const mistaken = said.same.find(({ fact }) => mayDecide(fact) && !holdsOn(fact, frame.day));
      const decides = rightValue(said);
      if (said.outcome !== 'future' || mistaken === undefined || decides === null) continue;
      if (isNamedInForce(said, frame) || namesItsYear(mistaken.fact, frame)) continue;
      return {
        rule: 'value-not-yet',
        verdict: 'distorted',
        decides,
        mistaken,
        words: [said.number],
        reason: `${lawAgainst(formatSaid(said.number), decides, frame)} ${stateIn(mistaken.fact, frame.days)} (${citationOf(mistaken)}).`,
      };
    }
    return null;
  },
};

/** As a plan, of later days, beside the right number, or denied. */
function isToldOtherwise(frame: ClaimFrame): boolean {
  return isExcused(frame) || frame.later || frame.negated || hasCurrent(frame);
}

/** "2027: nam 61t9th": the post says from when it is. */
function namesItsYear({ validFrom }: Fact, { words }: ClaimFrame): boolean {
  const year = (validFrom ?? '').slice(0, 4);
  return words.some(({ folded }) => folded === year);
}

function stateIn(fact: Fact, days: readonly string[]): string {
  const from = formatDay(fact.validFrom ?? '');
  const issued = days.some((day) => stateOn(fact, day) === 'issued');
  return issued
    ? `Con số trong bài đã được ban hành nhưng chỉ có hiệu lực từ ngày ${from}`
    : `Con số trong bài chỉ được áp dụng từ ngày ${from}`;
}
