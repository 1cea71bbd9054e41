import { type ReadFrame, type ReadNumber, type Telling } from '#domain';
import { type ClaimFrame, type SaidNumber } from '../frames/claim-frame.js';
import { formatSaid } from '../rules/reason.js';

/** More than these are not kept with a claim. */
const MOST_NUMBERS = 4;
const MOST_ATTRIBUTES = 3;

/** @returns what is kept of a frame: enough for people to see how the claim was read */
export function readFrameOf(frame: ClaimFrame): ReadFrame {
  const { matter, attributes, scope, numbers } = frame;
  return {
    matter: matter === '' ? null : matter,
    attributes: attributes.slice(0, MOST_ATTRIBUTES),
    scope,
    numbers: numbers.slice(0, MOST_NUMBERS).map(readNumberOf),
    tellings: tellingsOf(frame),
  };
}

function readNumberOf({ number, outcome, isCase }: SaidNumber): ReadNumber {
  const { start, end, comparator } = number;
  return {
    ...{ start, end, comparator },
    said: formatSaid(number),
    outcome: isCase ? 'case' : outcome,
  };
}

function tellingsOf(frame: ClaimFrame): Telling[] {
  const told: readonly (readonly [Telling, boolean])[] = [
    ['question', frame.question],
    ['universal', frame.universal !== null],
    ['sufficient', frame.sufficient !== null],
    ['immediate', frame.immediate !== null],
    ['draft', frame.draft],
    ['past', frame.past],
    ['later', frame.later],
    ['denied', frame.denied],
    ['negated', frame.negated],
  ];
  return told.flatMap(([telling, so]) => (so ? [telling] : []));
}
