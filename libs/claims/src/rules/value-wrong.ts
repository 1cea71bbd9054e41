import { compareScope, scopeOf } from '#domain';
import { type ClaimFrame, type SaidNumber } from '../frames/claim-frame.js';
import { type FactValue } from '../knowledge/fact-base.js';
import { measureOfSaid } from '../knowledge/measure.js';
import { PhraseMatcher } from '../text/phrase-matcher.js';
import { type MatchingWord } from '../text/matching-text.js';
import { formatSaid, lawAgainst } from './reason.js';
import { type ClaimRule } from './rule-finding.js';
import {
  isAlone,
  isExcused,
  isNamedInForce,
  isNearlyGiven,
  rightValue,
  toldNumbers,
} from './told-values.js';

/** A number that no period gives, where it is clear what is measured. */
export const valueWrong: ClaimRule = {
  name: 'value-wrong',
  about: 'Con số trong bài khác với con số mà quy định nêu về cùng một nội dung.',
  strength: 'decides',
  read: (frame) => {
    if (isExcused(frame) || frame.negated) return null;
    const said = toldNumbers(frame).find((one) => isClear(one, frame));
    const decides = said === undefined ? null : rightValue(said);
    if (said === undefined || decides === null) return null;
    return {
      rule: 'value-wrong',
      verdict: 'distorted',
      decides,
      mistaken: null,
      words: [said.number],
      reason: lawAgainst(formatSaid(said.number), decides, frame),
    };
  },
};

/** One number of its kind, and one attribute it can measure, told as the value itself. */
function isClear(said: SaidNumber, frame: ClaimFrame): boolean {
  const { number, given } = said;
  if (number.approximate || !isNeverGiven(said)) return false;
  const attributes = new Set(given.map(({ quantity }) => quantity.attribute));
  if (!isAlone(said, frame) || isNearlyGiven(said) || attributes.size !== 1) return false;
  return !isNamedInForce(said, frame) && !given.some((law) => isExample(said, law, frame));
}

/** No period gives it for the case that is named: "nữ 60 tuổi" is what men once had. */
function isNeverGiven({ outcome, same, scope }: SaidNumber): boolean {
  if (outcome === 'other') return true;
  const others = same.every(
    ({ fact, quantity }) => compareScope(scopeOf(fact, quantity), scope).outcome === 'differs',
  );
  return (outcome === 'expired' || outcome === 'future') && others;
}

/** Somebody's own number under a limit, or what some units, months or heads come to together. */
function isExample({ number }: SaidNumber, law: FactValue, { words }: ClaimFrame): boolean {
  const { quantity, measure } = law;
  if (hasSteps(law)) return true;
  const said = measureOfSaid(number)?.ends[0] ?? 0;
  const ends = [quantity.value].flat().map((end) => end * measure.factor);
  if (measure.dimension === 'money' && ends.some((end) => isMultiple(said, end))) return true;
  return quantity.comparator !== 'eq' && !isLimit(words);
}

/** Of what rises with every year or percent only the first value stands in the facts. */
function hasSteps({ fact }: FactValue): boolean {
  return fact.quantities.some(({ attribute }) => STEPS.test(attribute));
}

const LIMITS = new PhraseMatcher([
  {
    name: 'limit',
    phrases: [
      'tối thiểu',
      'tối đa',
      'ít nhất',
      'nhiều nhất',
      'thấp nhất',
      'cao nhất',
      'chỉ cần',
      'phải đủ',
      'phải có',
      'phải đóng đủ',
      'mới được',
      'mới có',
      'mới phải',
      'trong vòng',
      'nộp ... trong',
      'giải quyết ... trong',
      'không quá',
      'hạn',
      'mức phạt',
      'bị phạt',
      'phạt',
      'trở lên',
      'trở xuống',
      'dài nhất',
      'kịch khung',
    ],
  },
]);

/** Whether a number is told as the limit itself, not as somebody's own under it. */
function isLimit(words: readonly MatchingWord[]): boolean {
  return LIMITS.isIn(words);
}

const STEPS = /step|extra/;
const MOST_TIMES = 24;

function isMultiple(said: number, given: number): boolean {
  const [low, high] = said < given ? [said, given] : [given, said];
  const times = high / low;
  return times <= MOST_TIMES && Math.abs(times - Math.round(times)) < 1e-6;
}
