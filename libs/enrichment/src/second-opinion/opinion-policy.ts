import { type Analysis, type Claim } from '#domain';

/** Which claims an outside model is asked about. */
export interface OpinionPolicy {
  /** Claims of less confidence, 0 to 1; `unverified` ones always. */
  readonly below: number;
}

/** Claims of one text that are asked about at most. */
const MOST_CLAIMS = 5;
/** A claim is a sentence; what is longer, in UTF-16 units, is none. */
const LONGEST_CLAIM = 2_000;

/** @returns the claims that our own rules did not settle, the least sure first. */
export function unsettledClaims({ claims }: Analysis, { below }: OpinionPolicy): Claim[] {
  return claims
    .filter(({ verdict, confidence }) => verdict === 'unverified' || confidence < below)
    .filter(({ verdict, start, end }) => verdict !== 'none' && end - start <= LONGEST_CLAIM)
    .toSorted((a, b) => a.confidence - b.confidence || a.start - b.start)
    .slice(0, MOST_CLAIMS);
}
