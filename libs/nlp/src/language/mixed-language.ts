/** A passage of this many words is more than a loan word or a brand. */
const PASSAGE_WORDS = 4;
/** Evidence a passage must gather: about two surely foreign words, four surely Vietnamese ones. */
const FOREIGN_EVIDENCE = 6;
const VIETNAMESE_EVIDENCE = 14;
const LEAST_SHARE = 0.2;

/**
 * Does a text hold a passage of Vietnamese and one of another language, each a fifth of it or more?
 * Each is the stretch of words with the largest sum of evidence for it (Kadane's algorithm), so
 * loan words, brands and single foreign terms do not count.
 * @param weights of all words in order, for Vietnamese when positive
 */
export function isMixed(weights: readonly number[]): boolean {
  const least = Math.max(PASSAGE_WORDS, weights.length * LEAST_SHARE);
  const vietnamese = bestPassage(weights);
  if (vietnamese.evidence < VIETNAMESE_EVIDENCE || vietnamese.words < least) return false;
  const foreign = bestPassage(weights.map((weight) => -weight));
  return foreign.evidence >= FOREIGN_EVIDENCE && foreign.words >= least;
}

interface Passage {
  readonly evidence: number;
  readonly words: number;
}

function bestPassage(weights: readonly number[]): Passage {
  let best: Passage = { evidence: 0, words: 0 };
  let [evidence, words] = [0, 0];
  for (const weight of weights) {
    words = evidence > 0 ? words + 1 : 1;
    evidence = evidence > 0 ? evidence + weight : weight;
    if (evidence > best.evidence) best = { evidence, words };
  }
  return best;
}
