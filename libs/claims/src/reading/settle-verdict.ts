import { type Verdict } from '#domain';
import { documentUnknown } from '../rules/document-unknown.js';
import { draftToldAsLaw } from '../rules/draft-told-as-law.js';
import { type LawReading } from './read-laws.js';

/** From this probability on a matter is taken for what a claim is about. */
const SURE = 0.5;
/** From this probability on the facts of a matter may say that something of it is invented. */
const ABOUT = 0.25;

/**
 * Where the named rules settle what the learnt reader may not: a draft told as law is wrong however
 * right its number is, and a document that nobody knows makes nothing right, and nothing invented
 * unless facts of the matter say so. What else such a claim tells is judged by its content.
 * @param read the learnt verdict
 * @param laws matters that the claim may speak of, likeliest first
 */
export function settleVerdict(read: Verdict, laws: readonly LawReading[]): Verdict {
  const [law] = laws;
  if (law === undefined) return read;
  const names = law.findings.map(({ rule }) => rule);
  if (names.includes(draftToldAsLaw.name) && law.probability >= SURE && isMild(read)) {
    return 'distorted';
  }
  if (!names.includes(documentUnknown.name)) return read;
  if (read === 'accurate') return 'unverified';
  return read === 'fabricated' && !isSettled(law) ? 'unverified' : read;
}

function isMild(verdict: Verdict): boolean {
  return verdict === 'accurate' || verdict === 'unverified' || verdict === 'outdated';
}

function isSettled({ probability, frame, matter }: LawReading): boolean {
  if (probability < ABOUT) return false;
  const holding = frame.inForce.length > 0 ? frame.inForce : frame.facts.variantsOf(matter);
  return holding.some(({ usable }) => usable);
}
