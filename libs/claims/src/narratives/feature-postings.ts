/** Where a feature stands, and what it is worth there. */
interface Posting {
  readonly documents: Int32Array;
  readonly weights: Float64Array;
}

/** BM25: how soon more of the same stops counting, and how far length matters. */
const SATURATION = 1.2;
const LENGTH = 0.5;
/** What stands in more than this share of many texts tells none from another. */
const MOST_COMMON = 0.12;
const FEW = 50;

/**
 * Inverted index of short texts by any features (words, pairs, characters), weighed by Okapi BM25
 * (Robertson and Zaragoza 2009) and scaled by what a text scores against itself: 1 says that all of
 * it is there.
 */
export class FeaturePostings {
  private readonly postings = new Map<string, Posting>();
  private readonly own: Float64Array;

  constructor(documents: readonly (readonly string[])[]) {
    this.own = new Float64Array(documents.length);
    const mean = documents.reduce((sum, { length }) => sum + length, 0) / documents.length || 1;
    const found = new Map<string, [number, number][]>();
    documents.forEach((features, document) => {
      const damping = SATURATION * (1 - LENGTH + (LENGTH * features.length) / mean);
      for (const [feature, count] of countsOf(features)) {
        const list = found.get(feature) ?? [];
        list.push([document, (count * (SATURATION + 1)) / (count + damping)]);
        found.set(feature, list);
      }
    });
    for (const [feature, list] of found) this.add(feature, list, documents.length);
    for (const { documents: where, weights } of this.postings.values()) {
      where.forEach((document, at) => {
        weights[at] = (weights[at] ?? 0) / Math.max(this.own[document] ?? 0, 1e-9);
      });
    }
  }

  /** Adds every document's share, 0 to 1, of what it would score against itself. */
  accumulate(features: readonly string[], shares: Float64Array): void {
    for (const feature of new Set(features)) {
      const posting = this.postings.get(feature);
      if (posting === undefined) continue;
      const { documents, weights } = posting;
      for (let at = 0; at < documents.length; at += 1) {
        const document = documents[at] ?? 0;
        shares[document] = (shares[document] ?? 0) + (weights[at] ?? 0);
      }
    }
  }

  private add(feature: string, list: readonly [number, number][], size: number): void {
    if (size > FEW && list.length > size * MOST_COMMON) return;
    const inverse = Math.log(1 + (size - list.length + 0.5) / (list.length + 0.5));
    const weights = Float64Array.from(list, ([, weight]) => weight * inverse);
    const documents = Int32Array.from(list, ([document]) => document);
    documents.forEach((document, at) => {
      this.own[document] = (this.own[document] ?? 0) + (weights[at] ?? 0);
    });
    this.postings.set(feature, { documents, weights });
  }
}

function countsOf(features: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
