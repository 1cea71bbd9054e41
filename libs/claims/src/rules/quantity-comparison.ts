import { type Claim, type Fact, holdsOn, type Verdict } from '#domain';
import { type Quantity } from '#nlp';
import { type AttributeTriggers } from '../knowledge/attribute-triggers.js';
import { type FactValue, matterOf } from '../knowledge/fact-base.js';
import { formatDay, formatQuantity } from '../knowledge/format-quantity.js';
import { isComparable, isInsideRange, isPeriod, isSameValue } from '../knowledge/measure.js';
import { isDenied, isDraft, isNegatedBefore, isPast, isRule } from '../text/markers.js';
import { type Piece } from '../text/pieces.js';
import { type CheckContext, type PieceEvidence, quantitiesIn, quoted } from './check-context.js';
import { daysSpokenOf } from './days-spoken-of.js';

/** A retrieved fact from this similarity on says what is measured, as a trigger phrase does. */
const RETRIEVED = 0.28;
/** A number that no fact has is called wrong only under a trigger of this many telling words. */
const CLEAR = 3;
/** Among how many retrieved matters the one that a trigger names must be. */
const LIKELY = 5;

interface Candidate {
  readonly attribute: string;
  readonly strength: number;
}

/** A number with what it may measure and the days it must be judged on. */
interface Question {
  readonly number: Quantity;
  readonly clause: Piece;
  readonly candidates: readonly Candidate[];
  /** Attributes that the clause itself names beyond doubt. */
  readonly clear: readonly Candidate[];
  readonly days: readonly string[];
  /** Matters that retrieval holds likely, best first. */
  readonly matters: readonly string[];
}

interface Finding {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly confidence: number;
  /** The fact that decides, then the one whose value was used by mistake. */
  readonly decides: FactValue;
  readonly mistaken: FactValue | null;
}

/**
 * Compares every number of a sentence with the facts it may measure, on the day of the post or on
 * the days the sentence names. Rules: `fact-quantity-match`, `expired-quantity`, `early-quantity`,
 * `wrong-quantity`, `unusable-fact`.
 * @param clauses of the sentence; a claim takes the clause that holds its number
 */
export function compareQuantities(
  { piece, hits }: PieceEvidence,
  clauses: readonly Piece[],
  triggers: AttributeTriggers,
  context: CheckContext,
): Claim[] {
  const candidates = candidatesOf(triggers.find(piece.words), hits.facts, context);
  if (candidates.length === 0) return [];
  const numbers = quantitiesIn(context.quantities, piece);
  const matters = hits.facts.slice(0, LIKELY).map(({ matter }) => matter);
  return numbers.flatMap((number) => {
    const home =
      clauses.find(({ start, end }) => number.start >= start && number.end <= end) ?? piece;
    const days = daysSpokenOf(numbers, home, context.day);
    const clear = triggers.find(home.words).filter(({ strength }) => strength >= CLEAR);
    const found = judge({ number, clause: home, candidates, clear, days, matters }, context);
    return found === null ? [] : [claimOf(number, home, found, context)];
  });
}

function candidatesOf(
  triggers: readonly Candidate[],
  facts: PieceEvidence['hits']['facts'],
  context: CheckContext,
): Candidate[] {
  const strength = new Map(triggers.map((hit) => [hit.attribute, hit.strength]));
  for (const { matter, score } of facts.slice(0, 4)) {
    if (score < RETRIEVED) break;
    const facts = context.facts.allInForce(matter, context.day);
    for (const { attribute } of facts.flatMap(({ quantities }) => quantities)) {
      strength.set(attribute, (strength.get(attribute) ?? 0) + 1);
    }
  }
  return [...strength]
    .map(([attribute, value]) => ({ attribute, strength: value }))
    .sort((a, b) => b.strength - a.strength);
}

function judge(question: Question, context: CheckContext): Finding | null {
  const { number, clause, candidates, days } = question;
  const all = candidates.flatMap(({ attribute }) => comparable(number, attribute, context));
  const given = all.filter(({ quantity }) => isSameValue(number, quantity));
  const current = given.find((value) => value.fact.usable && holdsOnAny(value.fact, days));
  if (current !== undefined) return finding('fact-quantity-match', 'accurate', 0.75, current);
  const open = all.find((value) => !value.fact.usable && holdsOnAny(value.fact, days));
  if (open !== undefined) return finding('unusable-fact', 'unverified', 0.6, open);
  if (isExcused(number, clause)) return null;
  return otherPeriod(given, all, days) ?? wrong(question, context);
}

/** Asked, denied, told as past or as a draft, or negated: not what the author says is the rule. */
function isExcused(number: Quantity, { question, words }: Piece): boolean {
  if (question || isPast(words) || isDraft(words) || isDenied(words)) return true;
  return isNegatedBefore(words, number.start);
}

function comparable(number: Quantity, attribute: string, context: CheckContext): FactValue[] {
  return context.facts.valuesOf(attribute).filter(({ measure }) => isComparable(number, measure));
}

function otherPeriod(
  given: readonly FactValue[],
  all: readonly FactValue[],
  days: readonly string[],
): Finding | null {
  for (const mistaken of given) {
    if (!mistaken.fact.usable) continue;
    const decides = all.find(
      ({ fact, quantity }) =>
        quantity.attribute === mistaken.quantity.attribute && fact.usable && holdsOnAny(fact, days),
    );
    if (decides === undefined) continue;
    const early = days.every((day) => day < (mistaken.fact.validFrom ?? ''));
    return early
      ? finding('early-quantity', 'distorted', 0.7, decides, mistaken)
      : finding('expired-quantity', 'outdated', 0.8, decides, mistaken);
  }
  return null;
}

function wrong(question: Question, context: CheckContext): Finding | null {
  const { number, clause, clear, days, matters } = question;
  const named = clear.map(({ attribute }) => comparable(number, attribute, context));
  const [values, ...others] = named.filter((candidates) => candidates.length > 0);
  if (values === undefined || others.length > 0 || !isRule(clause.words)) return null;
  if (isPeriod(number) || isCrowded(number, clause, context)) return null;
  const decides = values.find(
    ({ fact }) => fact.usable && holdsOnAny(fact, days) && matters.includes(matterOf(fact.id)),
  );
  if (decides === undefined || decides.quantity.comparator === 'range') return null;
  const excused = context.facts.isGivenOn(
    days[0] ?? context.day,
    decides.fact.topic,
    ({ quantity }) => isSameValue(number, quantity) || isInsideRange(number, quantity),
  );
  return excused ? null : finding('wrong-quantity', 'distorted', 0.65, decides);
}

/** Several numbers of a kind in one clause: which one the attribute means is not certain. */
function isCrowded(number: Quantity, clause: Piece, context: CheckContext): boolean {
  return quantitiesIn(context.quantities, clause).some(
    (other) => other.start !== number.start && other.kind === number.kind,
  );
}

function holdsOnAny(fact: Fact, days: readonly string[]): boolean {
  return days.some((day) => holdsOn(fact, day));
}

function finding(
  rule: string,
  verdict: Verdict,
  confidence: number,
  decides: FactValue,
  mistaken: FactValue | null = null,
): Finding {
  return { rule, verdict, confidence, decides, mistaken };
}

function claimOf(number: Quantity, clause: Piece, found: Finding, context: CheckContext): Claim {
  const { decides, mistaken, confidence } = found;
  const facts = mistaken === null ? [decides.fact] : [decides.fact, mistaken.fact];
  return {
    start: clause.start,
    end: clause.end,
    verdict: found.verdict,
    confidence,
    evidence: facts.map((fact) => ({ factId: fact.id, narrativeId: null, score: confidence })),
    rule: found.rule,
    triggers: [quoted(context.text, number)],
    reason: reasonOf(quoted(context.text, number), found, context.day),
  };
}

function reasonOf(said: string, { decides, mistaken, rule }: Finding, day: string): string {
  const { fact, quantity } = decides;
  const law = fact.legalBasis[0];
  const place = [law?.locator, law?.document].filter(Boolean).join(' ');
  const cited = `căn cứ ${fact.id} ghi ${formatQuantity(quantity)}${place === '' ? '' : ` (${place})`}`;
  if (rule === 'unusable-fact') {
    return `Bài nêu “${said}”; căn cứ ${fact.id} chưa dùng được để kết luận: ${fact.unusableReason ?? ''}`;
  }
  const base = `Bài nêu “${said}”; vào ngày ${formatDay(day)} ${cited}.`;
  if (mistaken === null) return base;
  const { validFrom, validTo } = mistaken.fact;
  return rule === 'early-quantity'
    ? `${base} Con số này chỉ áp dụng từ ${formatDay(validFrom ?? '')} (${mistaken.fact.id}).`
    : `${base} Con số này trùng ${mistaken.fact.id}, hết hiệu lực ${formatDay(validTo ?? '')}.`;
}
