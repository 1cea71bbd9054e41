import { type Claim, type Evidence, FLAGGABLE_VERDICTS, type Span, type Verdict } from '#domain';
import { parseQuantities } from '#nlp';
import { AttributeTriggers } from './knowledge/attribute-triggers.js';
import { FactBase } from './knowledge/fact-base.js';
import { isPeriod, measureOfSaid } from './knowledge/measure.js';
import { narrativeClaim } from './narratives/narrative-claim.js';
import { matchNarratives, NarrativeMatcher, withWordings } from './narratives/narrative-matcher.js';
import { type NarrativeModel } from './narratives/narrative-model.js';
import { EvidenceIndex, type Knowledge } from './retrieval/evidence-index.js';
import { type Nearness, nearnessOf } from './nearness.js';
import { type CheckContext, type PieceEvidence, quantitiesIn } from './rules/check-context.js';
import { isProbablyWrong, modelVerdict, type ModelVerdictLimits } from './rules/model-verdict.js';
import { compareQuantities } from './rules/quantity-comparison.js';
import { fraudClaim } from './scam/fraud-claim.js';
import { type OfficialChannels } from './scam/official-channels.js';
import { type FraudSignals } from './scam/parse-fraud-signals.js';
import { buildFraudKnowledge, readFraudSigns } from './scam/read-fraud-signs.js';
import { selectClaims } from './select-claims.js';
import { matchingWordsOf } from './text/matching-text.js';
import { type Piece, piecesOf } from './text/pieces.js';

/** A post as the checker reads it. Who says it and why is not asked: verdicts judge statements. */
export interface ClaimCheckInput {
  /** The original text; spans of claims count its UTF-16 units. */
  readonly text: string;
  /** ISO day, Vietnam's time, on which the law is asked. */
  readonly day: string;
  /** The text model's opinion, by verdict; without it only the other rules speak. */
  readonly verdictProbabilities?: Readonly<Partial<Record<Verdict, number>>>;
  /**
   * Whether the model's word counts beside what the other rules found; without it, when the wrong
   * verdicts together are probable enough.
   */
  readonly isSuspicious?: (firm: readonly Claim[], nearness: Nearness) => boolean;
}

/** What the checker knows: knowledge, scam signals and the limits of the text model's word. */
export interface ClaimCheckerResources extends Knowledge {
  readonly fraudSignals: FraudSignals;
  readonly officialChannels: OfficialChannels;
  readonly narrativeModel: NarrativeModel;
  readonly modelLimits: ModelVerdictLimits;
}

/** Finds what a post claims and what the law of its day says to that. */
export interface ClaimChecker {
  /**
   * @returns claims in the order of the text, not overlapping. A verdict always names facts or a
   * narrative, except `unverified`.
   */
  check(input: ClaimCheckInput): Claim[];
}

/** A post with hundreds of sentences is not compared beyond this many. */
const MOST_SENTENCES = 120;
/** Facts that settle how the agency deals with people: no fees, no codes, official channels. */
const SCAM_FACTS = ['DX-05', 'DX-04'];
/** A story of fraud is named as evidence from this similarity on. */
const STORY = 0.2;

/** Builds the checker; indexing the knowledge takes some 100 ms, checks take about one. */
export function createClaimChecker(resources: ClaimCheckerResources): ClaimChecker {
  const facts = new FactBase(resources.facts);
  const index = new EvidenceIndex(resources);
  const triggers = new AttributeTriggers(resources.attributes);
  const limits = resources.modelLimits;
  const fraudKnowledge = buildFraudKnowledge(resources.fraudSignals, resources.officialChannels);
  const model = resources.narrativeModel;
  const narratives = withWordings(resources.narratives, model.wordings);
  const matcher = new NarrativeMatcher(narratives, resources.attributes);
  return {
    check(input): Claim[] {
      const words = matchingWordsOf(input.text);
      const pieces = limited(piecesOf(input.text, words));
      const context = contextOf(input, facts);
      const read = pieces.map((piece) => ({
        piece,
        sentence: sentenceOf(piece, pieces),
        hits: index.find(piece.words),
      }));
      const sentences = read.filter(({ piece }) => piece.whole);
      const fraud = readFraudSigns(input.text, pieces, fraudKnowledge);
      const firm = [
        ...(fraud.verdict === null
          ? []
          : [fraudClaim(fraud.verdict, scamEvidence(sentences, facts, input.day))]),
        ...pieces.flatMap((piece) => toldStory(piece, context, matcher, model)),
        ...sentences.flatMap((entry) =>
          compareQuantities(entry, clausesOf(entry.piece, pieces), triggers, context),
        ),
      ];
      const suspicious =
        input.isSuspicious?.(firm, nearnessOf(read)) ?? isProbablyWrong(context, limits);
      // A text that opens with a warning warns, whatever it quotes.
      const warns = fraud.signs.some(({ role, sentence }) => role === 'shield' && sentence === 0);
      const suggested =
        suspicious && !warns ? modelVerdict(sentences, context, limits.evidence) : null;
      return selectClaims(addSuggestion(firm, suggested, context));
    },
  };
}

/** @returns the claim of the story that a piece tells for certain */
function toldStory(
  piece: Piece,
  context: CheckContext,
  matcher: NarrativeMatcher,
  model: NarrativeModel,
): Claim[] {
  const { facts, day } = context;
  const said = { ...piece, quantities: quantitiesIn(context.quantities, piece) };
  const [story] = matchNarratives(said, { matcher, model, facts, day });
  return story?.tier === 'confirmed' ? [narrativeClaim(piece, story, context)] : [];
}

/** The model's word counts where nothing better is known. */
function addSuggestion(
  firm: readonly Claim[],
  suggested: Claim | null,
  context: CheckContext,
): Claim[] {
  if (suggested === null) return [...firm];
  const settled = isFoundRight(suggested, firm, context) || isFoundWrong(suggested, firm);
  return settled ? [...firm] : [...firm, suggested];
}

function limited(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ sentence }) => sentence < MOST_SENTENCES);
}

function contextOf(input: ClaimCheckInput, facts: FactBase): CheckContext {
  return {
    text: input.text,
    day: input.day,
    facts,
    quantities: parseQuantities(input.text, input.day),
    probabilities: input.verdictProbabilities ?? {},
  };
}

function sentenceOf(piece: Piece, pieces: readonly Piece[]): Piece {
  return pieces.find(({ whole, sentence }) => whole && sentence === piece.sentence) ?? piece;
}

function clausesOf(sentence: Piece, pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => !piece.whole && piece.sentence === sentence.sentence);
}

/** A sentence whose every number agrees with the law is not called wrong for its wording. */
function isFoundRight(
  sentence: Span,
  firm: readonly Claim[],
  { quantities }: CheckContext,
): boolean {
  const numbers = quantitiesIn(quantities, sentence).filter(
    (number) => measureOfSaid(number) !== null && !isPeriod(number),
  );
  const right = firm.filter(({ rule }) => rule === 'fact-quantity-match');
  return (
    numbers.length > 0 &&
    numbers.every((number) =>
      right.some(({ start, end }) => number.start >= start && number.end <= end),
    )
  );
}

/** What a comparison with the law or a known story found wrong needs no second, weaker reason. */
function isFoundWrong(sentence: Span, firm: readonly Claim[]): boolean {
  return firm.some(
    ({ start, end, verdict }) =>
      start < sentence.end && sentence.start < end && FLAGGABLE_VERDICTS.includes(verdict),
  );
}

/** What an offer of fraud rests on: the nearest story of fraud and how the agency really works. */
function scamEvidence(
  sentences: readonly PieceEvidence[],
  facts: FactBase,
  day: string,
): Evidence[] {
  const stories = sentences
    .flatMap(({ hits }) => hits.narratives)
    .filter(({ narrative }) => narrative.kind === 'scam')
    .toSorted((a, b) => b.score - a.score);
  const [story] = stories;
  const settled = (ids: readonly string[], narrativeId: string | null, score: number): Evidence[] =>
    ids.flatMap((id) => {
      const fact = facts.inForce(id, day);
      return fact === null ? [] : [{ factId: fact.id, narrativeId, score }];
    });
  const told = story === undefined || story.score < STORY ? null : story;
  return [
    ...(told === null ? [] : settled(told.narrative.facts, told.narrative.id, told.score)),
    ...settled(SCAM_FACTS, null, 0.5),
  ];
}
