import { type StoryFeature } from './story-features.js';

/** BM25: how soon more of the same stops counting, and how far length matters. */
const SATURATION = 1.2;
const LENGTH = 0.5;
/** What stands in more than this share of many texts tells none from another. */
const MOST_COMMON = 0.12;
const FEW = 50;

/** A document of a feature with what the feature is worth there. */
type Posting = readonly [document: number, weight: number];

/**
 * Inverted index of short texts by any features (words, pairs, characters), weighed by Okapi BM25
 * (Robertson and Zaragoza 2009) and scaled by what a text scores against itself: 1 says that all of
 * it is there. All postings lie in two arrays, one feature behind the other.
 */
export class FeaturePostings {
  /** Feature → its place among {@link offsets}. */
  private readonly places: ReadonlyMap<StoryFeature, number>;
  /** Where the postings of each feature begin; one more than features. */
  private readonly offsets: Uint32Array;
  private readonly documents: Int32Array;
  private readonly weights: Float64Array;
  /** Place → the last text that had its feature; each feature of a text counts once. */
  private readonly lastText: Float64Array;
  private texts = 0;

  constructor(documents: readonly (readonly StoryFeature[])[]) {
    const found = [...postingsOf(documents)].filter(
      ([, list]) => documents.length <= FEW || list.length <= documents.length * MOST_COMMON,
    );
    this.places = new Map(found.map(([feature], place) => [feature, place]));
    this.lastText = new Float64Array(found.length);
    this.offsets = new Uint32Array(found.length + 1);
    found.forEach(([, { length }], place) => {
      this.offsets[place + 1] = (this.offsets[place] as number) + length;
    });
    const all = found.flatMap(([, list]) => list);
    const own = new Float64Array(documents.length);
    for (const [document, weight] of all) own[document] = (own[document] ?? 0) + weight;
    this.documents = Int32Array.from(all, ([document]) => document);
    this.weights = Float64Array.from(
      all,
      ([document, weight]) => weight / Math.max(own[document] ?? 0, 1e-9),
    );
  }

  /** Adds every document's share, 0 to 1, of what it would score against itself. */
  accumulate(features: readonly StoryFeature[], shares: Float64Array): void {
    const { places, offsets, documents, weights, lastText } = this;
    this.texts += 1;
    for (const feature of features) {
      const place = places.get(feature);
      if (place === undefined || lastText[place] === this.texts) continue;
      lastText[place] = this.texts;
      const end = offsets[place + 1] as number;
      for (let at = offsets[place] as number; at < end; at += 1) {
        (shares[documents[at] as number] as number) += weights[at] as number;
      }
    }
  }
}

/** The postings of every feature, by document. */
function postingsOf(documents: readonly (readonly StoryFeature[])[]): Map<StoryFeature, Posting[]> {
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / documents.length || 1;
  const found = new Map<StoryFeature, [number, number][]>();
  documents.forEach((features, document) => {
    const damping = SATURATION * (1 - LENGTH + (LENGTH * features.length) / mean);
    for (const [feature, count] of countsOf(features)) {
      const list = found.get(feature) ?? [];
      list.push([document, (count * (SATURATION + 1)) / (count + damping)]);
      found.set(feature, list);
    }
  });
  for (const list of found.values()) {
    const { length } = list;
    const inverse = Math.log(1 + (documents.length - length + 0.5) / (length + 0.5));
    for (const posting of list) posting[1] *= inverse;
  }
  return found;
}

function countsOf(features: readonly StoryFeature[]): Map<StoryFeature, number> {
  const counts = new Map<StoryFeature, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
