import { type Claim, type Evidence, FLAGGABLE_VERDICTS, type Verdict } from '#domain';
import { type FactBase } from '../knowledge/fact-base.js';
import { formatDay } from '../knowledge/format-quantity.js';
import { type NarrativeHit } from '../retrieval/evidence-index.js';
import { countNegators, isDenied } from '../text/markers.js';
import { type Piece } from '../text/pieces.js';
import { type CheckContext, type PieceEvidence, quoted } from './check-context.js';

/** Two texts that are so similar say the same in nearly the same words. */
const SAME_WORDS = 0.55;
const MOST_EVIDENCE = 3;
/** Fewer words say too little to be compared. */
const FEWEST_WORDS = 4;

/** How sure the text model must be, and how near the evidence, before its word counts. */
export interface ModelVerdictLimits {
  readonly probability: number;
  readonly evidence: number;
}

/**
 * The text model's verdict on the sentence that stands nearest to a fact or a story. It only counts
 * with evidence above the floor: no verdict rests on the model alone.
 */
export function modelVerdict(
  sentences: readonly PieceEvidence[],
  context: CheckContext,
  leastEvidence: number,
): Claim | null {
  const suggested = suggestionOf(context.probabilities);
  if (suggested === null) return null;
  const asserted = sentences.filter(
    ({ piece }) => piece.words.length >= FEWEST_WORDS && !piece.question && !isDenied(piece.words),
  );
  const best = asserted.toSorted((a, b) => strengthOf(b) - strengthOf(a))[0];
  if (best === undefined || strengthOf(best) < leastEvidence) return null;
  if (isSaidSoByLaw(best.piece, best.hits)) return null;
  return claimOf(best, suggested, context);
}

/** @returns whether the wording alone makes it probable that the post says something wrong. */
export function isProbablyWrong(context: CheckContext, limits: ModelVerdictLimits): boolean {
  return (suggestionOf(context.probabilities)?.probability ?? 0) >= limits.probability;
}

/** Wrong verdicts share one mass: how the text is wrong matters less than that it is. */
function suggestionOf(
  probabilities: CheckContext['probabilities'],
): { verdict: Verdict; probability: number } | null {
  const wrong = FLAGGABLE_VERDICTS.map((verdict) => ({
    verdict,
    probability: probabilities[verdict] ?? 0,
  }));
  const mass = wrong.reduce((sum, { probability }) => sum + probability, 0);
  const [likeliest] = wrong.toSorted((a, b) => b.probability - a.probability);
  if (likeliest === undefined || mass === 0) return null;
  return { verdict: likeliest.verdict, probability: mass };
}

/** The sentence is nearly the wording of a fact or of another right text. */
function isSaidSoByLaw(piece: Piece, hits: PieceEvidence['hits']): boolean {
  const { truth, truthNegators, narratives } = hits;
  if (truth < SAME_WORDS || truth <= (narratives[0]?.score ?? 0)) return false;
  return countNegators(piece.words) === truthNegators;
}

function strengthOf({ hits }: PieceEvidence): number {
  return Math.max(hits.facts[0]?.score ?? 0, hits.narratives[0]?.score ?? 0);
}

function claimOf(
  { piece, hits }: PieceEvidence,
  { verdict, probability }: { verdict: Verdict; probability: number },
  context: CheckContext,
): Claim {
  const evidence = evidenceOf(hits, context);
  return {
    start: piece.start,
    end: piece.end,
    verdict,
    confidence: Math.min(0.9, probability),
    evidence,
    rule: 'model-verdict',
    triggers: [quoted(context.text, piece)],
    reason: `Cách viết giống bài sai đã biết; cần đối chiếu vào ngày ${formatDay(context.day)} với ${citationOf(context.facts, evidence[0]?.factId)}.`,
  };
}

/** The nearest facts; when a known story is as near, it is named with its own facts first. */
function evidenceOf(
  { facts, narratives }: PieceEvidence['hits'],
  { facts: base, day }: CheckContext,
): Evidence[] {
  const [story] = narratives;
  const near = facts.map(({ matter, score }) => ({ id: matter, narrativeId: null, score }));
  const told = story !== undefined && story.score >= (near[0]?.score ?? 0) ? toldFacts(story) : [];
  const found = new Map<string, Evidence>();
  for (const { id, narrativeId, score } of [...told, ...near]) {
    const factId = base.inForce(id, day)?.id;
    if (factId !== undefined && !found.has(factId))
      found.set(factId, { factId, narrativeId, score });
  }
  return [...found.values()].slice(0, MOST_EVIDENCE);
}

function toldFacts({ narrative, score }: NarrativeHit): {
  id: string;
  narrativeId: string;
  score: number;
}[] {
  return narrative.facts.map((id) => ({ id, narrativeId: narrative.id, score }));
}

function citationOf(facts: FactBase, id: string | null | undefined): string {
  const fact = id == null ? null : facts.get(id);
  if (fact === null) return 'căn cứ gần nhất';
  return `căn cứ ${fact.id}: ${fact.statement.replace(/\.$/, '')}`;
}
