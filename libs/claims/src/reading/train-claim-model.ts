import { type Fact, type Span, type Verdict, VERDICTS } from '#domain';
import { parseQuantities } from '#nlp';
import { viewOfSpan } from '../frames/view-of-span.js';
import { FactBase, matterOf } from '../knowledge/fact-base.js';
import { type FactAttribute } from '../knowledge/parse-attributes.js';
import { matchingWordsOf } from '../text/matching-text.js';
import { daysSpokenOf, speaksOfNoDay } from '../rules/days-spoken-of.js';
import { candidatesOf } from './claim-model.js';
import { type StoredClaimModel } from './claim-artefact.js';
import { datedVector } from './dated-vector.js';
import { type DatedView } from './dated-view.js';
import { viewText } from './dated-views.js';
import { LinearModel } from './linear-model.js';
import { pieceVector } from './piece-vector.js';
import { readLaws } from './read-laws.js';
import { type LinearExample, trainLinear } from './train-linear.js';

/** A labelled statement by itself. */
export interface LabelledClaim {
  readonly text: string;
  /** ISO day on which the verdict holds. */
  readonly day: string;
  readonly verdict: Verdict;
  readonly facts: readonly string[];
}

/** A labelled post with its claims; their texts are exact parts of its own. */
interface ClaimTrainingPost {
  readonly text: string;
  readonly day: string;
  readonly claims: readonly Omit<LabelledClaim, 'day'>[];
}

/** What training needs. Nothing of the held-out part may be in it. */
export interface ClaimTrainingOrder {
  readonly posts: readonly ClaimTrainingPost[];
  readonly statements: readonly LabelledClaim[];
  readonly facts: readonly Fact[];
  readonly attributes: readonly FactAttribute[];
  readonly version: string;
  readonly corpusHash: string;
}

/** A stretch with what it should be read as. */
interface Example extends DatedView {
  readonly matters: readonly string[];
  readonly verdict: Verdict;
  /** Stretches without a verdict teach only which matter they speak of. */
  readonly teachesVerdict: boolean;
}

const SEED = 20261125;
/** Chosen by cross-validation on the training folds. */
const MATTERS = {
  passes: 6,
  rate: 0.5,
  penalty: 1e-5,
  leastExamples: 2,
  mostWeights: 500_000,
  seed: SEED,
};
const VERDICT = {
  passes: 8,
  rate: 0.5,
  penalty: 1e-5,
  leastExamples: 2,
  mostWeights: 900_000,
  seed: SEED,
};
/** A stretch that shares at least so much with a claim is that claim; with less than the second, none. */
const SAME = 0.5;
const OTHER = 0.3;

/**
 * Trains both learnt parts: which matter a stretch speaks of, from claims, statements, facts and
 * their trigger phrases; and whether it tells it rightly on its day. Deterministic.
 */
export function trainClaimModel(order: ClaimTrainingOrder): StoredClaimModel {
  const facts = new FactBase(order.facts);
  const examples = [...order.posts.flatMap(examplesOf), ...order.statements.map(statementExample)];
  const told = [...order.facts.map(factExample), ...order.attributes.flatMap(triggerExamples)];
  const labels = [...new Set([...order.facts.map(({ id }) => matterOf(id))])].sort();
  const matters = trainLinear(matterExamples([...examples, ...told], labels), {
    ...MATTERS,
    labels: labels.length,
  });
  const ranker = new LinearModel(matters);
  const verdicts = trainLinear(
    examples
      .filter((one) => one.teachesVerdict)
      .map((one) => verdictExample(one, ranker, labels, facts)),
    { ...VERDICT, labels: VERDICTS.length },
  );
  const { version, corpusHash } = order;
  return {
    header: { format: 1, version, trainedOn: examples.length, corpusHash, matters: labels },
    matters,
    verdicts,
  };
}

function matterExamples(examples: readonly Example[], labels: readonly string[]): LinearExample[] {
  const columns = new Map(labels.map((matter, column) => [matter, column]));
  return examples.flatMap((example) => {
    const known = example.matters.flatMap((matter) => columns.get(matter) ?? []);
    if (known.length === 0) return [];
    const target = known.map((column) => [column, 1 / known.length] as const);
    return { vector: pieceVector(example), target };
  });
}

function verdictExample(
  example: Example,
  ranker: LinearModel,
  labels: readonly string[],
  facts: FactBase,
): LinearExample {
  const piece = pieceVector(example);
  const candidates = candidatesOf(ranker.predict(piece), labels);
  return {
    vector: datedVector(example, piece, readLaws(example, candidates, facts), facts),
    target: [[VERDICTS.indexOf(example.verdict), 1]],
  };
}

/** The claims of a post by their matter, and its sentences and clauses as claims or as none. */
function examplesOf({ text, day, claims }: ClaimTrainingPost): Example[] {
  const { words, quantities, views } = viewText(text, day);
  const told = claims.map((claim) => ({ ...claim, ...spanOf(text, claim.text) }));
  const byMatter = told.map((claim) => ({
    ...viewOfSpan({ day, words, quantities }, claim),
    matters: mattersOf(claim.facts),
    verdict: claim.verdict,
    teachesVerdict: false,
  }));
  const byVerdict = views.flatMap((view) => {
    const { share, claim } = bestOverlap(view, told);
    if (share >= OTHER && share < SAME) return [];
    const verdict = share >= SAME && claim !== null ? claim.verdict : 'none';
    return { ...view, matters: [], verdict, teachesVerdict: true };
  });
  return [...byMatter, ...byVerdict];
}

function statementExample({ text, day, verdict, facts }: LabelledClaim): Example {
  return {
    ...wholeText(text, day),
    matters: mattersOf(facts),
    verdict,
    teachesVerdict: true,
  };
}

function factExample({ id, statement, validFrom }: Fact): Example {
  return {
    ...wholeText(statement, validFrom ?? '2026-07-01'),
    matters: [matterOf(id)],
    verdict: 'accurate',
    teachesVerdict: false,
  };
}

function triggerExamples({ triggers, slang, facts }: FactAttribute): Example[] {
  return [...triggers, ...slang].map((text) => ({
    ...wholeText(text, '2026-07-01'),
    matters: mattersOf(facts),
    verdict: 'accurate' as const,
    teachesVerdict: false,
  }));
}

function wholeText(text: string, day: string): DatedView {
  const words = matchingWordsOf(text);
  const quantities = parseQuantities(text, day);
  const span = { start: 0, end: text.length };
  const days = daysSpokenOf(quantities, span, day);
  const noDay = speaksOfNoDay(quantities, span, day);
  return { day, days, noDay, words, quantities, around: [], whole: true, question: false };
}

function mattersOf(facts: readonly string[]): string[] {
  return [...new Set(facts.map(matterOf))];
}

function spanOf(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

/** How much of either stretch the other covers: intersection over union of UTF-16 units. */
function bestOverlap<T extends Span>(
  piece: Span,
  claims: readonly T[],
): { share: number; claim: T | null } {
  let best: { share: number; claim: T | null } = { share: 0, claim: null };
  for (const claim of claims) {
    const shared = Math.min(piece.end, claim.end) - Math.max(piece.start, claim.start);
    const all = Math.max(piece.end, claim.end) - Math.min(piece.start, claim.start);
    const share = Math.max(0, shared) / all;
    if (share > best.share) best = { share, claim };
  }
  return best;
}
