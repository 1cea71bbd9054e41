import { type Narrative } from '#domain';
import { type Quantity } from '#nlp';
import { AttributeTriggers } from '../knowledge/attribute-triggers.js';
import { type FactBase, matterOf } from '../knowledge/fact-base.js';
import { type FactAttribute } from '../knowledge/parse-attributes.js';
import { type MatchingWord } from '../text/matching-text.js';
import { isContentWord, isTellingWord } from './content-words.js';
import { isFalseOn } from './is-false-on.js';
import { NarrativeIndex, type TellingHit } from './narrative-index.js';
import { type NarrativeModel, probabilityOf } from './narrative-model.js';
import { mayDiffer, readPiece, type ReadPiece, saysOpposite, weighPair } from './weigh-pair.js';

/** A known false story that a piece tells. */
export interface StoryHit {
  readonly narrative: Narrative;
  /** The way of telling it that lies nearest. */
  readonly phrasing: string;
  /** Probability, 0 to 1. */
  readonly score: number;
  readonly tier: 'suggested' | 'confirmed';
}

/** A piece of a post that may tell a story. */
export interface StoryPiece {
  readonly words: readonly MatchingWord[];
  /** Quantities that stand in the piece. */
  readonly quantities: readonly Quantity[];
  readonly question: boolean;
}

/** A pair to be weighed, for matching and for training. */
export interface WeighedPair {
  readonly hit: TellingHit;
  readonly features: readonly number[];
}

/** Particles that end a question, also without its mark. */
const ASKING = new Set(['à', 'hả', 'hở', 'nhỉ', 'ư', 'hông']);
/** A story is told in fewer words; the rest of a longer piece is not read for it. */
const MOST_WORDS = 150;
const FEWEST_CONTENT = 3;
const FEWEST_TELLING = 2;
/** Knows the false stories and weighs whether a piece tells one of them. */
export class NarrativeMatcher {
  private readonly index: NarrativeIndex;
  private readonly triggers: AttributeTriggers;
  private readonly mattersOf = new Map<string, ReadonlySet<string>>();

  constructor(narratives: readonly Narrative[], attributes: readonly FactAttribute[]) {
    this.index = new NarrativeIndex(narratives);
    this.triggers = new AttributeTriggers(attributes);
    for (const { id, facts } of narratives) this.mattersOf.set(id, new Set(facts.map(matterOf)));
    for (const { attribute, facts } of attributes) {
      this.mattersOf.set(attribute, new Set(facts.map(matterOf)));
    }
  }

  /** @returns the stories near a piece with the features they are weighed by; none when too little is said */
  weigh({ words: said, quantities }: Omit<StoryPiece, 'question'>): WeighedPair[] {
    const words = said.slice(0, MOST_WORDS);
    const hits = this.index.find(words);
    if (hits.length === 0) return [];
    const piece = readPiece(words, quantities, this.mattersIn(words));
    if (!saysEnough(piece)) return [];
    return hits
      .map((hit) => {
        const matters = this.mattersOf.get(hit.telling.narrative.id) ?? new Set();
        return { hit, features: weighPair(piece, hit, matters) };
      })
      .filter(({ features }) => !saysOpposite(features));
  }

  private mattersIn(words: readonly MatchingWord[]): Set<string> {
    const matters = this.triggers
      .find(words)
      .flatMap(({ attribute }) => [...(this.mattersOf.get(attribute) ?? [])]);
    return new Set(matters);
  }
}

/** A wording in which a story was told, beside those of the narrative itself. */
export interface StoryWording {
  readonly narrative: string;
  readonly text: string;
}

/** @returns the stories with the wordings of confirmed decisions and labelled pairs among theirs */
export function withWordings(
  narratives: readonly Narrative[],
  wordings: readonly StoryWording[],
): Narrative[] {
  const told = Map.groupBy(wordings, ({ narrative }) => narrative);
  return narratives.map((narrative) => {
    const more = told.get(narrative.id)?.map(({ text }) => text) ?? [];
    return { ...narrative, phrasings: [...narrative.phrasings, ...more] };
  });
}

/** Against what pieces are matched. */
export interface StoryContext {
  readonly matcher: NarrativeMatcher;
  readonly model: NarrativeModel;
  readonly facts: FactBase;
  /** ISO day of the post. */
  readonly day: string;
}

/**
 * Finds the known false stories that a piece tells, best first. A question tells none, nor does
 * what says the opposite; a story counts only where it was false on the day.
 */
export function matchNarratives(piece: StoryPiece, context: StoryContext): StoryHit[] {
  if (piece.question || ASKING.has(piece.words.at(-1)?.exact ?? '')) return [];
  const { model, facts, day } = context;
  return context.matcher
    .weigh(piece)
    .map(({ hit, features }) => {
      return { hit, score: probabilityOf(features, model), sure: !mayDiffer(features) };
    })
    .filter(({ hit, score }) => {
      return score >= model.thresholds.suggested && isFalseOn(hit.telling.narrative, facts, day);
    })
    .sort((a, b) => b.score - a.score)
    .map(({ hit: { telling }, score, sure }) => ({
      narrative: telling.narrative,
      phrasing: telling.text,
      score,
      tier: sure && score >= model.thresholds.confirmed ? 'confirmed' : 'suggested',
    }));
}

/** Three words of content, two of them telling; or a number and a word of the matter. */
function saysEnough({ signs, quantities, matters, scopes }: ReadPiece): boolean {
  const content = [...signs.keys()].filter(isContentWord);
  const telling = content.filter(isTellingWord).length;
  if (content.length >= FEWEST_CONTENT && telling >= FEWEST_TELLING) return true;
  return quantities.length > 0 && content.length > 0 && (matters.size > 0 || scopes.size > 0);
}
