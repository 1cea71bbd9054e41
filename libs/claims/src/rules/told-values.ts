import { holdsOn, mayDecide } from '#domain';
import { type ClaimFrame, type SaidNumber } from '../frames/claim-frame.js';
import { contradictionsOf } from '../knowledge/contradictory-values.js';
import { type FactValue } from '../knowledge/fact-base.js';
import { numbersOfFact } from '../frames/numbers-of-fact.js';
import { isInsideRange, isSameValue, measureOfSaid, sharesNumber } from '../knowledge/measure.js';

/** @returns the numbers by which a claim says what the law gives */
export function toldNumbers({ numbers }: ClaimFrame): SaidNumber[] {
  return numbers.filter(({ isCase, outcome }) => !isCase && outcome !== 'none');
}

/** @returns the usable values that give the number on the claim's days, whatever the case */
export function givingNow({ number, given }: SaidNumber): FactValue[] {
  return given.filter(
    ({ fact, quantity }) =>
      mayDecide(fact) && (isSameValue(number, quantity) || isInsideRange(number, quantity)),
  );
}

/** @returns the usable value that the law gives where the number is another one, nearest first */
export function rightValue({ given }: SaidNumber): FactValue | null {
  return given.find(({ fact }) => mayDecide(fact)) ?? null;
}

/** A number that the facts in force themselves name, though not as the value they give. */
export function isNamedInForce({ number }: SaidNumber, { inForce }: ClaimFrame): boolean {
  return inForce.some((fact) => numbersOfFact(fact).some((named) => sharesNumber(number, named)));
}

/** One number of the claim is what the law gives: the others are told beside it, as contrast. */
export function hasCurrent(frame: ClaimFrame): boolean {
  return toldNumbers(frame).some(({ outcome }) => outcome === 'current');
}

/** Told as a question, another's error, a draft or an earlier rule: not what its author says is the rule. */
export function isExcused({ question, denied, draft, past }: ClaimFrame): boolean {
  return question || denied || draft || past;
}

/**
 * @returns two values of one attribute and scope that hold on one of the days and differ: then the
 *   facts settle nothing, whatever number is told
 */
export function contradictionIn({
  numbers,
  facts,
  days,
}: ClaimFrame): readonly [FactValue, FactValue] | null {
  for (const first of numbers.flatMap(({ given }) => given)) {
    const second = contradictionsOf(first, facts).find((one) =>
      days.some((day) => holdsOn(first.fact, day) && holdsOn(one.fact, day)),
    );
    if (second !== undefined) return [first, second];
  }
  return null;
}

/** No other number of its kind is told: of a list it is not sure which number answers what. */
export function isAlone({ number }: SaidNumber, { numbers }: ClaimFrame): boolean {
  return numbers.every((other) => other.number === number || other.number.kind !== number.kind);
}

/** Rounded speech: "318 triệu" for 318.600.000 đồng. */
const ROUNDED = 0.012;

/** @returns whether the number comes so near to a value in force that it may be that one rounded */
export function isNearlyGiven({ number, given }: SaidNumber): boolean {
  const said = measureOfSaid(number);
  if (said?.dimension !== 'money') return false;
  return given.some(({ quantity, measure }) =>
    [quantity.value]
      .flat()
      .some((end) => said.ends.some((one) => isNear(one, end * measure.factor))),
  );
}

function isNear(said: number, given: number): boolean {
  return Math.abs(said - given) <= ROUNDED * given;
}
