import { type Claim, type Evidence, type Narrative, verdictOfNarrative } from '#domain';
import { parseQuantities, type Quantity } from '#nlp';
import { type FactBase, matterOf } from '../knowledge/fact-base.js';
import { formatDay } from '../knowledge/format-quantity.js';
import { measureOfSaid, sharesNumber } from '../knowledge/measure.js';
import { type NarrativeHit } from '../retrieval/evidence-index.js';
import { countNegators, isDenied, isDraft, keepsRight } from '../text/markers.js';
import { matchingWordsOf } from '../text/matching-text.js';
import { type Piece } from '../text/pieces.js';
import { type CheckContext, type PieceEvidence, quantitiesIn, quoted } from './check-context.js';

/** Calibrated on the training part of the corpus (see docs of the evaluation). */
const CONFIRMED = 0.42;
/** A text that is right must be this much less similar than the false story. */
const MARGIN = 0.03;
const FEWEST_WORDS = 4;

/**
 * A piece that says the same as a known false story. Not when it is a question, when it negates
 * what the story affirms, when it carries other numbers, when a right text is as near, or when the
 * story was not false on the day of the post.
 */
export function matchNarrative(
  { piece, sentence, hits }: PieceEvidence,
  context: CheckContext,
): Claim | null {
  const hit = hits.narratives.find(({ narrative }) => isFalseOn(narrative, context));
  if (hit === undefined || hit.score < CONFIRMED || hit.score < hits.truth + MARGIN) return null;
  if (piece.question || piece.words.length < FEWEST_WORDS) return null;
  if (!saysTheSame(piece, sentence, hit, context)) return null;
  return claimOf(piece, hit, context);
}

function saysTheSame(
  piece: Piece,
  sentence: Piece,
  hit: NarrativeHit,
  context: CheckContext,
): boolean {
  const told = matchingWordsOf(hit.phrasing);
  if (isDenied(sentence.words) && !isDenied(told)) return false;
  if (keepsRight(piece.words) && !keepsRight(told)) return false;
  if (countNegators(piece.words) !== countNegators(told)) return false;
  if (hit.narrative.kind === 'draft-as-law' && isDraft(piece.words)) return false;
  return sharesNumbers(quantitiesIn(context.quantities, piece), parseQuantities(hit.phrasing));
}

/** The story's own numbers must be there; dates may be told otherwise. */
function sharesNumbers(said: readonly Quantity[], told: readonly Quantity[]): boolean {
  const wanted = told.filter((number) => measureOfSaid(number) !== null);
  return wanted.every((number) => said.some((other) => sharesNumber(other, number)));
}

/**
 * Fraud and inventions are false on any day. Anything else is false only while a usable fact of
 * the story holds; an outdated rule only once the rule that replaced it (named first) holds.
 */
function isFalseOn(narrative: Narrative, { facts, day }: CheckContext): boolean {
  if (narrative.kind === 'scam' || narrative.kind === 'fabricated') return true;
  const ids = narrative.kind === 'outdated' ? narrative.facts.slice(0, 1) : narrative.facts;
  const exact = narrative.kind === 'outdated';
  return ids.some((id) => holds(facts, id, day, exact));
}

function holds(facts: FactBase, id: string, day: string, exact: boolean): boolean {
  const fact = exact ? facts.get(id) : facts.inForce(id, day);
  if (fact === null || !fact.usable) return false;
  return (fact.validFrom ?? '') <= day && day <= (fact.validTo ?? '9999');
}

function claimOf(piece: Piece, hit: NarrativeHit, context: CheckContext): Claim {
  const { narrative, score } = hit;
  return {
    start: piece.start,
    end: piece.end,
    verdict: verdictOfNarrative(narrative.kind),
    confidence: Math.min(0.97, 0.55 + score * 0.5),
    evidence: evidenceOf(hit, context),
    rule: 'narrative-match',
    triggers: [quoted(context.text, piece)],
    reason: `Giống câu chuyện ${narrative.id} “${narrative.title}”; xét ngày ${formatDay(context.day)}: ${narrative.correction}.`,
  };
}

function evidenceOf({ narrative, score }: NarrativeHit, { facts, day }: CheckContext): Evidence[] {
  const matters = [...new Set(narrative.facts.map(matterOf))];
  const found = matters.flatMap((matter) => facts.inForce(matter, day) ?? []);
  if (found.length === 0) return [{ factId: null, narrativeId: narrative.id, score }];
  return found.map((fact) => ({ factId: fact.id, narrativeId: narrative.id, score }));
}
