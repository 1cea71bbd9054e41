import { type Fact, holdsOn, mayDecide } from '#domain';
import { actsIn, type SaidAct, type SaidMode } from '../frames/said-acts.js';
import { type ClaimFrame } from '../frames/claim-frame.js';
import { matterOf } from '../knowledge/fact-base.js';
import { PhraseMatcher } from '../text/phrase-matcher.js';
import { type ActOfFacts, type RightMode } from './act-of-facts.js';
import { ACTS_OF_CARE } from './acts-of-care.js';
import { ACTS_OF_LEAVE } from './acts-of-leave.js';
import { ACTS_OF_RELATIVES } from './acts-of-relatives.js';
import { ACTS_OF_PENSIONS } from './acts-of-pensions.js';
import { ACTS_OF_WORK } from './acts-of-work.js';

/** What each way of telling is against a rule; what is in neither list settles nothing. */
const JUDGED: Readonly<
  Record<RightMode, { right: readonly SaidMode[]; wrong: readonly SaidMode[] }>
> = {
  may: { right: ['may'], wrong: ['no'] },
  must: { right: ['must'], wrong: ['need-not', 'no'] },
  'need-not': { right: ['need-not', 'no'], wrong: ['must'] },
  'may-not': { right: ['no', 'need-not'], wrong: ['may'] },
  is: { right: ['may', 'plain', 'must'], wrong: ['no', 'need-not'] },
  'is-not': { right: ['no', 'need-not'], wrong: ['may', 'plain', 'must'] },
};

interface KnownAct extends ActOfFacts {
  readonly matcher: PhraseMatcher;
}

const byMatter = indexed([
  ...ACTS_OF_PENSIONS,
  ...ACTS_OF_RELATIVES,
  ...ACTS_OF_WORK,
  ...ACTS_OF_LEAVE,
  ...ACTS_OF_CARE,
]);

/** An act of a claim held against the law of its days. */
export interface JudgedAct {
  readonly act: SaidAct;
  readonly right: boolean;
  readonly fact: Fact;
  /** An expired fact by which it was as told; null when there is none. */
  readonly once: Fact | null;
}

/**
 * @returns the act of the claim that the law of its days settles; null when it speaks of none, of
 *   cases for which it is otherwise, or of one act so and of another otherwise
 */
export function judgeActs(frame: ClaimFrame): JudgedAct | null {
  const acts = (byMatter.get(frame.matter) ?? []).filter((one) => isMeant(one, frame));
  const judgements = acts.flatMap((known) => judgementsOf(known, frame));
  const [first] = judgements;
  if (first === undefined || judgements.some(({ right }) => right !== first.right)) return null;
  return first.right ? first : { ...first, once: onceRight(acts, frame) };
}

function judgementsOf(known: KnownAct, frame: ClaimFrame): JudgedAct[] {
  const fact = factIn(known, frame);
  if (fact === null || (!STATES.includes(known.right) && isTold(frame))) return [];
  return actsIn(frame.words, known.matcher).flatMap((act) => {
    const right = judged(known.right, modeOf(act, known.right));
    return right === null ? [] : [{ act, right, fact, once: null }];
  });
}

/** "không báo là bị dừng" tells a duty, "cầm sổ là bị phạt" what is forbidden. */
function modeOf({ mode, condemned }: SaidAct, right: RightMode): SaidMode {
  if (!condemned) return mode;
  if (right === 'must') return mode === 'no' || mode === 'need-not' ? 'must' : mode;
  return right === 'is-not' || right === 'may-not' ? 'no' : mode;
}

const STATES: readonly RightMode[] = ['is', 'is-not'];

/** With numbers an act is told of a case: "thiếu trên 6 tháng thì không được đóng một lần". */
function isTold({ numbers }: ClaimFrame): boolean {
  return numbers.some(({ isCase, outcome }) => isCase || outcome !== 'none');
}

function judged(right: RightMode, said: SaidMode): boolean | null {
  if (JUDGED[right].right.includes(said)) return true;
  return JUDGED[right].wrong.includes(said) ? false : null;
}

function isMeant({ unless = [], only = [] }: ActOfFacts, { scope }: ClaimFrame): boolean {
  const named = Object.values(scope).flat().map(String);
  if (unless.some((value) => named.includes(value))) return false;
  return only.length === 0 || only.some((value) => named.includes(value));
}

function factIn({ facts: ids }: ActOfFacts, { facts, days }: ClaimFrame): Fact | null {
  for (const id of ids) {
    const fact = facts.get(id);
    if (fact === null || !mayDecide(fact)) continue;
    if (days.some((day) => holdsOn(fact, day))) return fact;
  }
  return null;
}

/** The same matter once stood the way it is told now. */
function onceRight(acts: readonly KnownAct[], frame: ClaimFrame): Fact | null {
  for (const known of acts) {
    const old = known.facts
      .flatMap((id) => frame.facts.get(id) ?? [])
      .find((fact) => frame.days.every((day) => (fact.validTo ?? '9999') < day));
    if (old === undefined) continue;
    const told = actsIn(frame.words, known.matcher);
    if (told.some(({ mode }) => judged(known.right, mode) === true)) return old;
  }
  return null;
}

function indexed(acts: readonly ActOfFacts[]): ReadonlyMap<string, readonly KnownAct[]> {
  const index = new Map<string, KnownAct[]>();
  for (const one of acts) {
    const known = { ...one, matcher: new PhraseMatcher([{ name: 'act', phrases: one.acts }]) };
    for (const matter of new Set(one.facts.map(matterOf))) {
      index.set(matter, [...(index.get(matter) ?? []), known]);
    }
  }
  return index;
}
