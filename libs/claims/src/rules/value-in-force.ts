import { type ClaimFrame, type SaidNumber } from '../frames/claim-frame.js';
import { conditionMissing } from './condition-missing.js';
import { draftToldAsLaw } from './draft-told-as-law.js';
import { formatSaid, lawAgainst } from './reason.js';
import { type ClaimRule, type RuleFinding } from './rule-finding.js';
import { contradictionIn, givingNow, toldNumbers } from './told-values.js';

/** Every number told is the one that the law of the day gives for the case that is named. */
export const valueInForce: ClaimRule = {
  name: 'value-in-force',
  about: 'Con số trong bài đúng với quy định có hiệu lực vào ngày được nói tới.',
  strength: 'sign',
  read: (frame) => {
    const told = toldNumbers(frame);
    const [first] = told;
    if (first === undefined || contradictionIn(frame) !== null) return null;
    if (frame.question || frame.denied || frame.negated || isOverdone(frame)) return null;
    return told.every(isGiven) ? finding(frame, told, first) : null;
  },
};

/** The right number is told of too many, without a condition, or as law before it was. */
function isOverdone(frame: ClaimFrame): boolean {
  if (frame.universal !== null || conditionMissing.read(frame) !== null) return true;
  return draftToldAsLaw.read(frame) !== null;
}

function isGiven(said: SaidNumber): boolean {
  return givingNow(said).length > 0;
}

function finding(
  frame: ClaimFrame,
  told: readonly SaidNumber[],
  first: SaidNumber,
): RuleFinding | null {
  const [decides] = givingNow(first);
  if (decides === undefined) return null;
  return {
    rule: 'value-in-force',
    verdict: 'accurate',
    decides,
    mistaken: null,
    words: told.map(({ number }) => number),
    reason: lawAgainst(formatSaid(first.number), decides, frame),
  };
}
