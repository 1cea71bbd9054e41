import { type Fact, holdsOn, mayDecide } from '#domain';
import { type ClaimFrame, type SaidNumber } from '../frames/claim-frame.js';
import { type FactBase, type FactValue } from '../knowledge/fact-base.js';
import { isSameValue, sharesNumber } from '../knowledge/measure.js';
import { numbersOfTraps } from '../frames/numbers-of-fact.js';
import { MIXED_UP } from './mixed-up-matters.js';
import { citationOf, formatSaid, givenBy, lawAgainst } from './reason.js';
import { type ClaimRule } from './rule-finding.js';
import {
  hasCurrent,
  isAlone,
  isExcused,
  isNearlyGiven,
  rightValue,
  toldNumbers,
} from './told-values.js';

/** A number that belongs to another matter, which people mix up with this one. */
export const valueOfAnotherMatter: ClaimRule = {
  name: 'value-of-another-matter',
  about: 'Con số trong bài thuộc một nội dung khác hay bị nhầm lẫn với nội dung này.',
  strength: 'decides',
  read: (frame) => {
    if (isExcused(frame) || frame.negated || hasCurrent(frame)) return null;
    for (const said of toldNumbers(frame)) {
      const decides = rightValue(said);
      if (said.outcome !== 'other' || decides === null || !isAlone(said, frame)) continue;
      if (isNearlyGiven(said)) continue;
      const mistaken = takenFrom(said, frame);
      if (mistaken === null) continue;
      return {
        rule: 'value-of-another-matter',
        verdict: 'distorted',
        decides,
        mistaken,
        words: [said.number],
        reason: `${lawAgainst(formatSaid(said.number), decides, frame)} Con số trong bài liên quan đến nội dung khác: ${givenBy(mistaken)}, ${citationOf(mistaken)}.`,
      };
    }
    return null;
  },
};

function takenFrom(
  said: SaidNumber,
  { matter, days, facts, inForce }: ClaimFrame,
): FactValue | Fact | null {
  const others = MIXED_UP.filter((matters) => matters.includes(matter)).flat();
  for (const other of others.filter((one) => one !== matter)) {
    const value = valueOf(said, other, facts);
    if (value === null || !mayDecide(value.fact)) continue;
    if (days.some((day) => holdsOn(value.fact, day))) return value;
  }
  return inForce.find((fact) => isTrap(said, fact)) ?? null;
}

function valueOf({ number }: SaidNumber, matter: string, facts: FactBase): FactValue | null {
  return facts.valuesOfMatter(matter).find(({ quantity }) => isSameValue(number, quantity)) ?? null;
}

/** The fact's own conditions name the number as the one that is taken for its value. */
function isTrap({ number }: SaidNumber, fact: Fact): boolean {
  return mayDecide(fact) && numbersOfTraps(fact).some((trap) => sharesNumber(number, trap));
}
