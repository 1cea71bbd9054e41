import { type Fact, mayDecide, type ScopeDimension, type ScopeValue } from '#domain';
import { type ClaimFrame } from '../frames/claim-frame.js';
import { GROUP_MATTERS } from './conditions-of-facts.js';
import { lawAgainst, wordsOf } from './reason.js';
import { type ClaimRule } from './rule-finding.js';
import { rightValue } from './told-values.js';

/** Of rules of earlier periods not all were for groups. */
const EARLIER = /-p\d+$/;

/** Told of everybody what the law gives a group. */
export const scopeWidened: ClaimRule = {
  name: 'scope-widened',
  about: 'Bài nói áp dụng cho tất cả trong khi quy định chỉ dành cho một số đối tượng.',
  strength: 'decides',
  read: (frame) => {
    const { universal } = frame;
    if (universal === null || !GROUP_MATTERS.has(frame.matter) || isExcepted(frame)) return null;
    const decides = frame.inForce.find((fact) => mayDecide(fact) && !EARLIER.test(fact.id));
    if (decides === undefined) return null;
    const value = frame.numbers.map(rightValue).find((one) => one?.fact.id === decides.id);
    return {
      rule: 'scope-widened',
      verdict: 'distorted',
      decides: value ?? decides,
      mistaken: null,
      words: [universal],
      reason: lawAgainst(wordsOf(frame, frame.span), value ?? decides, frame),
    };
  },
};

/** "không phải ai cũng", "tất cả hộ nghèo": it is told of a group after all. */
function isExcepted(frame: ClaimFrame): boolean {
  const { question, denied, draft, negated } = frame;
  return (
    question || denied || draft || negated || frame.inForce.some((fact) => isNamed(fact, frame))
  );
}

const GROUPING: readonly ScopeDimension[] = ['group', 'region', 'since', 'work', 'birthOrder'];

/** Whether the claim names the very group that the rule is for. */
function isNamed(fact: Fact, { scope }: ClaimFrame): boolean {
  const scopes = [fact.scope, ...fact.quantities.flatMap((quantity) => quantity.scope)];
  return GROUPING.some((name) =>
    scopes.some((one) => one[name]?.some((value) => isAmong(value, scope[name])) === true),
  );
}

function isAmong(value: ScopeValue, named: readonly ScopeValue[] | undefined): boolean {
  return value !== 'everyone' && named?.includes(value) === true;
}
