import { type Claim, type Evidence, type Fact, type Narrative, overlap } from '#domain';
import { prepareText, type ReadableText } from '#nlp';
import { type ClaimSigns, signsOf } from './claim-signs.js';
import { FactBase } from './knowledge/fact-base.js';
import { type FactAttribute } from './knowledge/parse-attributes.js';
import { narrativeClaim } from './narratives/narrative-claim.js';
import {
  matchNarratives,
  NarrativeMatcher,
  type StoryHit,
  withWordings,
} from './narratives/narrative-matcher.js';
import { type NarrativeModel } from './narratives/narrative-model.js';
import { citeLaw } from './reading/cite-law.js';
import { claimOfReading } from './reading/claim-of-reading.js';
import { chooseClaims, type ClaimReading, mayTellStory } from './reading/claim-reading.js';
import { type ClaimModel } from './reading/claim-model.js';
import { isLeftOpen } from './reading/settle-verdict.js';
import { type PieceView, viewText } from './reading/dated-views.js';
import { fraudClaim } from './scam/fraud-claim.js';
import { type OfficialChannels } from './scam/official-channels.js';
import { type FraudSignals } from './scam/parse-fraud-signals.js';
import { buildFraudKnowledge, readFraudSigns } from './scam/read-fraud-signs.js';
import { selectClaims } from './select-claims.js';

/** A post as the checker reads it. Who says it and why is not asked: verdicts judge statements. */
interface ClaimCheckInput {
  /** The original text; spans of claims count its UTF-16 units. */
  readonly text: ReadableText;
  /** ISO day, Vietnam's time, on which the law is asked. */
  readonly day: string;
}

/** What the checker knows: the law, the stories, the signals of fraud and the learnt parts. */
export interface ClaimCheckerResources {
  readonly facts: readonly Fact[];
  readonly attributes: readonly FactAttribute[];
  readonly narratives: readonly Narrative[];
  readonly narrativeModel: NarrativeModel;
  readonly fraudSignals: FraudSignals;
  readonly officialChannels: OfficialChannels;
  readonly model: ClaimModel;
}

/** A post that was checked. */
export interface CheckedText {
  readonly signs: ClaimSigns;
  /**
   * The claims in the order of the text, not overlapping.
   * @param suspicious whether the post as a whole is probably wrong: then its likeliest wrong claim
   *   is called so, however the odds of that claim alone stand
   */
  readonly claimsWhen: (suspicious: boolean) => readonly Claim[];
  /** UTF-16 units that were read when the text has more sentences than are read, else null. */
  readonly readUpTo: number | null;
}

/** Finds what a post claims and what the law of its day says to that. */
export interface ClaimChecker {
  /** A verdict always names facts or a narrative, except `unverified`. */
  check(input: ClaimCheckInput): CheckedText;
}

/** Facts that settle how the agency deals with people: no fees, no codes, official channels. */
const FRAUD_FACTS = ['DX-05', 'DX-04'];
/** Facts on the matter of an offer that are cited before those. */
const MOST_MATTERS = 2;

/** Builds the checker; indexing the knowledge takes some 100 ms, checks take about one. */
export function createClaimChecker(resources: ClaimCheckerResources): ClaimChecker {
  const facts = new FactBase(resources.facts);
  const fraudKnowledge = buildFraudKnowledge(resources.fraudSignals, resources.officialChannels);
  const { model, narrativeModel } = resources;
  const stories = withWordings(resources.narratives, narrativeModel.wordings);
  const matcher = new NarrativeMatcher(stories, resources.attributes);
  const storiesIn = (readings: readonly ClaimReading[]): ToldStory[] =>
    readings.filter(mayTellStory).flatMap((reading) => {
      const { view } = reading;
      const context = { matcher, model: narrativeModel, facts, day: view.day };
      const [hit] = matchNarratives(view, context);
      return hit === undefined ? [] : [{ reading, hit }];
    });
  return {
    check({ text: said, day }): CheckedText {
      const prepared = prepareText(said);
      const { original: text } = prepared;
      const { pieces, views, readUpTo } = viewText(prepared, day);
      const readings = views.map((view) => ({ view, ...model.read(view, facts) }));
      const { verdict: offer, signs: fraudSigns } = readFraudSigns(
        prepared,
        pieces,
        fraudKnowledge,
      );
      const fraud =
        offer === null ? [] : [fraudClaim(offer, fraudEvidence(readings, facts, day), day)];
      const told = storiesIn(readings);
      const stories = told
        .filter(({ hit, reading }) => hit.tier === 'confirmed' && mayBeSaid(hit, reading))
        .map(({ reading, hit }) => narrativeClaim(reading, hit, { text, day, facts }));
      const claimsWhen = (suspicious: boolean): Claim[] => {
        const learnt = chooseClaims(readings, suspicious).map((one) => {
          const story = nearestTo(one.reading.view, told);
          return claimOfReading(one, { text, facts, story, signs: fraudSigns });
        });
        return selectClaims([...fraud, ...stories, ...learnt]);
      };
      const found = { story: stories.length > 0, fraud: fraud.length > 0 };
      const signs = { ...signsOf(readings, text.length, facts), ...found };
      return { signs, claimsWhen, readUpTo };
    },
  };
}

/** A stretch with the known story that it comes nearest to. */
interface ToldStory {
  readonly reading: ClaimReading;
  readonly hit: StoryHit;
}

/** Where the facts leave open what is right, only what is false on any day is false. */
function mayBeSaid({ narrative: { kind } }: StoryHit, { laws }: ClaimReading): boolean {
  return kind === 'scam' || kind === 'fabricated' || !isLeftOpen(laws);
}

/** @returns the likeliest story that is told in a stretch or in one that it shares words with */
function nearestTo(view: PieceView, told: readonly ToldStory[]): StoryHit | null {
  const near = told.filter(({ reading }) => overlap(reading.view, view)).map(({ hit }) => hit);
  return near.toSorted((a, b) => b.score - a.score)[0] ?? null;
}

/** What the law says of the matter that the offer is about, then how the agency deals with people. */
function fraudEvidence(
  readings: readonly ClaimReading[],
  facts: FactBase,
  day: string,
): Evidence[] {
  const [offer] = readings.toSorted((a, b) => b.probabilities.scam - a.probabilities.scam);
  const matters = offer === undefined ? [] : citeLaw(offer.view, offer.laws, facts);
  const dealings = FRAUD_FACTS.flatMap((id) => {
    const fact = facts.inForce(id, day);
    return fact === null ? [] : [{ factId: fact.id, narrativeId: null, score: 0.5 }];
  });
  const cited = matters.slice(0, MOST_MATTERS);
  const known = new Set(cited.map(({ factId }) => factId));
  return [...cited, ...dealings.filter(({ factId }) => !known.has(factId))];
}
