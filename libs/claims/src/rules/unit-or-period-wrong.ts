import { mayDecide } from '#domain';
import { type ClaimFrame, type SaidNumber } from '../frames/claim-frame.js';
import { type FactValue } from '../knowledge/fact-base.js';
import { isComparable, measureOfSaid } from '../knowledge/measure.js';
import { formatSaid, lawAgainst } from './reason.js';
import { type ClaimRule } from './rule-finding.js';
import { hasCurrent, isExcused } from './told-values.js';

/**
 * The digits are those of the law, the unit or the period is not: 0,03 %/tháng for 0,03 %/ngày,
 * 7 tháng for 7 ngày.
 */
export const unitOrPeriodWrong: ClaimRule = {
  name: 'unit-or-period-wrong',
  about: 'Con số trong bài đúng nhưng sai đơn vị hoặc sai kỳ tính (ngày, tháng, năm).',
  strength: 'decides',
  read: (frame) => {
    if (isExcused(frame) || frame.negated || hasCurrent(frame)) return null;
    for (const said of frame.numbers) {
      const decides = mistakenUnit(said, frame);
      if (decides === null) continue;
      return {
        rule: 'unit-or-period-wrong',
        verdict: 'distorted',
        decides,
        mistaken: null,
        words: [said.number],
        reason: `${lawAgainst(formatSaid(said.number), decides, frame)} Đề nghị lưu ý đơn vị và kỳ tính.`,
      };
    }
    return null;
  },
};

/** The value in force with the same digits in a unit that the one said is taken for. */
function mistakenUnit(said: SaidNumber, frame: ClaimFrame): FactValue | null {
  const { inForce, matter, facts } = frame;
  if (said.isCase && !isOfWages(said, frame)) return null;
  if (said.outcome !== 'none' && said.outcome !== 'other') return null;
  const values = facts.valuesOfMatter(matter).filter(({ fact }) => inForce.includes(fact));
  return (
    values.find(
      (value) => mayDecide(value.fact) && isSameDigits(said, value) && isConfused(said, value),
    ) ?? null
  );
}

/** "2 năm lương" is a sum, not a time paid in. */
function isOfWages({ number }: SaidNumber, { words }: ClaimFrame): boolean {
  return words.find(({ start }) => start >= number.end)?.folded === 'luong';
}

function isSameDigits({ number }: SaidNumber, { quantity }: FactValue): boolean {
  const ends = [quantity.value].flat();
  return number.value > 1 || !Number.isInteger(number.value) ? ends.includes(number.value) : false;
}

const LENGTHS: ReadonlySet<string> = new Set(['months', 'days']);

function isConfused({ number }: SaidNumber, { measure, quantity }: FactValue): boolean {
  const own = measureOfSaid(number);
  if (own === null) return false;
  if (own.dimension === 'money')
    return measure.dimension === 'money' && !isComparable(number, measure);
  if (own.dimension === 'percent')
    return measure.dimension === 'daily-percent' && number.per.length > 0;
  if (!LENGTHS.has(own.dimension)) return false;
  // "2 tháng lương" is told as two times; "2 năm lương" is not.
  if (measure.dimension === 'times') return number.unit === 'year';
  return LENGTHS.has(measure.dimension) && !quantity.unit.endsWith(number.unit);
}
