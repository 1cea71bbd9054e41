/** A feature in more than this share of documents tells nothing and is skipped. */
const MOST_COMMON = 0.4;

/** Where a feature stands; typed arrays keep some 300,000 entries small. */
interface Posting {
  readonly documents: Uint16Array;
  readonly weights: Float32Array;
  readonly inverse: number;
}

/** Inverted index of sparse TF-IDF vectors: tf = 1 + ln n, idf = ln(N / df) + 1, cosine. */
export class TfIdfIndex {
  private readonly postings: ReadonlyMap<string, Posting>;
  /** What a feature weighs that no document has: it dilutes the similarity. */
  private readonly unknownInverse: number;

  /** @param documents their features; 65,535 documents at most */
  constructor(documents: readonly (readonly string[])[]) {
    this.unknownInverse = Math.log(Math.max(documents.length, 1)) + 1;
    this.postings = normalized(postingsOf(documents), documents.length);
  }

  /** Adds `weight` × cosine similarity of the query to the score of every document it touches. */
  accumulate(features: readonly string[], weight: number, scores: Float64Array): void {
    const query: { posting: Posting; value: number }[] = [];
    let squares = 0;
    for (const [feature, count] of countOf(features)) {
      const posting = this.postings.get(feature);
      const value = (1 + Math.log(count)) * (posting?.inverse ?? this.unknownInverse);
      squares += value * value;
      if (posting !== undefined && posting.inverse > 0) query.push({ posting, value });
    }
    const scale = squares === 0 ? 0 : weight / Math.sqrt(squares);
    for (const { posting, value } of query) addTo(scores, posting, scale * value);
  }
}

function addTo(scores: Float64Array, { documents, weights }: Posting, value: number): void {
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] ?? 0;
    scores[document] = (scores[document] ?? 0) + value * (weights[at] ?? 0);
  }
}

function postingsOf(documents: readonly (readonly string[])[]): Map<string, Posting> {
  const found = new Map<string, { documents: number[]; weights: number[] }>();
  documents.forEach((features, document) => {
    for (const [feature, count] of countOf(features)) {
      const posting = found.get(feature) ?? { documents: [], weights: [] };
      posting.documents.push(document);
      posting.weights.push(1 + Math.log(count));
      found.set(feature, posting);
    }
  });
  return new Map(
    Array.from(found, ([feature, posting]) => [
      feature,
      {
        documents: Uint16Array.from(posting.documents),
        weights: Float32Array.from(posting.weights),
        inverse: inverseOf(posting.documents.length, documents.length),
      },
    ]),
  );
}

function inverseOf(frequency: number, documents: number): number {
  const common = documents > 10 && frequency / documents > MOST_COMMON;
  return common ? 0 : Math.log(documents / frequency) + 1;
}

/** Gives every document's vector length 1. */
function normalized(postings: Map<string, Posting>, documents: number): Map<string, Posting> {
  const squares = new Float64Array(documents);
  for (const posting of postings.values()) {
    posting.documents.forEach((document, at) => {
      const value = (posting.weights[at] ?? 0) * posting.inverse;
      squares[document] = (squares[document] ?? 0) + value * value;
    });
  }
  for (const posting of postings.values()) {
    posting.documents.forEach((document, at) => {
      const norm = Math.sqrt(squares[document] ?? 0);
      const value = (posting.weights[at] ?? 0) * posting.inverse;
      posting.weights[at] = norm === 0 ? 0 : value / norm;
    });
  }
  return postings;
}

function countOf(features: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
