import {
  compareScope,
  holdsOn,
  isScopeDimension,
  mayDecide,
  type ScopeCase,
  scopeOf,
} from '#domain';
import { type ClaimFrame, type SaidNumber } from '../frames/claim-frame.js';
import { type FactValue } from '../knowledge/fact-base.js';
import { citationOf, formatSaid, givenBy, lawAgainst } from './reason.js';
import { type ClaimRule } from './rule-finding.js';
import { isExcused, rightValue, toldNumbers } from './told-values.js';

/** A number that the law of the day gives, but for another group, sex, region or circumstance. */
export const valueOfAnotherCase: ClaimRule = {
  name: 'value-of-another-case',
  about: 'Con số trong bài đúng quy định nhưng dành cho đối tượng hoặc trường hợp khác.',
  strength: 'sign',
  read: (frame) => {
    if (isExcused(frame) || frame.negated) return null;
    for (const said of toldNumbers(frame)) {
      if (said.outcome !== 'elsewhere' || !said.byCase || !isAlone(said, frame)) continue;
      const mistaken = said.same.find(
        (value) =>
          mayDecide(value.fact) &&
          frame.days.some((day) => holdsOn(value.fact, day)) &&
          isRuledOut(value, said.scope, frame),
      );
      const decides = rightValue(said);
      if (mistaken === undefined || decides === null) continue;
      const elsewhere = `Con số trong bài là mức ${givenBy(mistaken)}, ${citationOf(mistaken)}.`;
      return {
        rule: 'value-of-another-case',
        verdict: 'distorted',
        decides,
        mistaken,
        words: [said.number],
        reason: `${lawAgainst(formatSaid(said.number), decides, frame)} ${elsewhere}`,
      };
    }
    return null;
  },
};

/** By what values are told apart beyond doubt; whose money and which part of it are not. */
const TELLING: ReadonlySet<string> = new Set([
  'sex',
  'group',
  'region',
  'birthOrder',
  'member',
  'work',
  'babies',
  'delivery',
  'facility',
  'care',
  'route',
  'since',
  'scheme',
  'contributionMonths',
  'age',
  'party',
]);

/** Of "nam 61,5, nữ 57" each number has its own case: only a number told alone has the one named. */
function isAlone({ number, scope }: SaidNumber, frame: ClaimFrame): boolean {
  const told = toldNumbers(frame).filter((other) => other.number.kind === number.kind);
  if (told.length > 1) return false;
  const names = Object.keys(scope).filter(isScopeDimension);
  return names.every((name) => (frame.scope[name] ?? []).length < 2);
}

/** The case named rules the number's own case out, in a way that is not just another part of it. */
function isRuledOut({ fact, quantity }: FactValue, scope: ScopeCase, frame: ClaimFrame): boolean {
  const { differs } = compareScope(scopeOf(fact, quantity), scope);
  if (differs.includes('sex') && frame.words.some(({ exact }) => exact === 'nam')) return false;
  return differs.length > 0 && differs.every((name) => TELLING.has(name));
}
