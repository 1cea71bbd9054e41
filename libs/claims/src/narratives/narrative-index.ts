import { type Narrative } from '#domain';
import { parseQuantities, type Quantity } from '#nlp';
import { scopesIn } from '../knowledge/scopes-in.js';
import { hasDiacritics, type MatchingWord, matchingWordsOf } from '../text/matching-text.js';
import { FeaturePostings } from './feature-postings.js';
import { deniedWords } from './polarity.js';
import { characterFeatures, exactFeatures, foldedFeatures } from './story-features.js';

/** One way of telling a false story, read once. */
export interface Telling {
  readonly narrative: Narrative;
  readonly text: string;
  readonly words: readonly MatchingWord[];
  readonly marked: boolean;
  readonly denied: ReadonlyMap<string, boolean>;
  readonly quantities: readonly Quantity[];
  readonly scopes: ReadonlySet<string>;
}

/** A telling that lies near, with how much of it is there in each view, 0 to 1. */
export interface TellingHit {
  readonly telling: Telling;
  readonly folded: number;
  readonly exact: number;
  readonly characters: number;
}

/** Stories that go on to be weighed. */
const MOST = 4;
/** Below this share of words and characters no weight makes a story probable. */
const LEAST = 0.3;

/** Finds the stories that lie near by words and by characters, with and without diacritics. */
export class NarrativeIndex {
  private readonly tellings: readonly Telling[];
  private readonly folded: FeaturePostings;
  private readonly exact: FeaturePostings;
  private readonly characters: FeaturePostings;

  /** @param narratives with all their phrasings; confirmed decisions add to them */
  constructor(narratives: readonly Narrative[]) {
    this.tellings = narratives.flatMap((narrative) =>
      [...new Set([narrative.title, ...narrative.phrasings])].map((text) =>
        tellingOf(narrative, text),
      ),
    );
    const words = this.tellings.map((telling) => telling.words);
    this.folded = new FeaturePostings(words.map(foldedFeatures));
    this.exact = new FeaturePostings(words.map(exactFeatures));
    this.characters = new FeaturePostings(words.map(characterFeatures));
  }

  /** @returns the nearest telling of each story that lies near, best first */
  find(words: readonly MatchingWord[]): TellingHit[] {
    const size = this.tellings.length;
    const folded = new Float64Array(size);
    const characters = new Float64Array(size);
    const exact = new Float64Array(size);
    this.folded.accumulate(foldedFeatures(words), folded);
    if (mostOf(folded) < LEAST / 2) return [];
    this.characters.accumulate(characterFeatures(words), characters);
    const best = this.bestOfEach(folded, characters);
    if (best.length === 0) return [];
    const marked = hasDiacritics(words);
    if (marked) this.exact.accumulate(exactFeatures(words), exact);
    return best.flatMap((at): TellingHit[] => {
      const telling = this.tellings[at];
      if (telling === undefined) return [];
      const views = { folded: folded[at] ?? 0, characters: characters[at] ?? 0 };
      const asTyped = marked && telling.marked ? (exact[at] ?? 0) : views.folded;
      return [{ telling, ...views, exact: asTyped }];
    });
  }

  /** @returns the nearest telling of each story that lies near enough, best first */
  private bestOfEach(folded: Float64Array, characters: Float64Array): number[] {
    const best = new Map<string, { readonly at: number; readonly rank: number }>();
    for (let at = 0; at < folded.length; at += 1) {
      const rank = (folded[at] as number) + (characters[at] as number);
      if (rank < 2 * LEAST) continue;
      const id = this.tellings[at]?.narrative.id ?? '';
      if (rank > (best.get(id)?.rank ?? 0)) best.set(id, { at, rank });
    }
    const ranked = [...best.values()].sort((a, b) => b.rank - a.rank);
    return ranked.slice(0, MOST).map(({ at }) => at);
  }
}

function mostOf(shares: Float64Array): number {
  let most = 0;
  for (let at = 0; at < shares.length; at += 1) {
    const share = shares[at] as number;
    if (share > most) most = share;
  }
  return most;
}

function tellingOf(narrative: Narrative, text: string): Telling {
  const words = matchingWordsOf(text);
  return {
    narrative,
    text,
    words,
    marked: hasDiacritics(words),
    denied: signsOf(words),
    quantities: parseQuantities(text),
    scopes: scopesNamedIn(words),
  };
}

/** @returns each word without diacritics and whether it is denied; of several places the first */
export function signsOf(words: readonly MatchingWord[]): Map<string, boolean> {
  const denied = deniedWords(words);
  const signs = new Map<string, boolean>();
  words.forEach(({ folded }, at) => {
    if (!signs.has(folded)) signs.set(folded, denied[at] ?? false);
  });
  return signs;
}

/** @returns the scope values that the words name, as `dimension:value` */
export function scopesNamedIn(words: readonly MatchingWord[]): Set<string> {
  return new Set(
    scopesIn(words)
      .filter(({ negated }) => !negated)
      .map(({ dimension, value }) => `${dimension}:${value}`),
  );
}
