import { mayDecide, type Verdict } from '#domain';
import { dayNotKnown } from '../rules/day-not-known.js';
import { documentUnknown } from '../rules/document-unknown.js';
import { draftToldAsLaw } from '../rules/draft-told-as-law.js';
import { factsContradict } from '../rules/facts-contradict.js';
import { lawNotKnownYet } from '../rules/law-not-known-yet.js';
import { numbersTooMany } from '../rules/numbers-too-many.js';
import { type LawReading } from './read-laws.js';

/** From this probability on a matter is taken for what a claim is about. */
const SURE = 0.5;
/** From this probability on the facts of a matter may say that something of it is invented. */
const ABOUT = 0.25;

/**
 * Where the named rules settle what the learnt reader may not: where facts contradict each other or
 * the day or its law is not known, or more
 * numbers are told than are compared, nothing is right or wrong; a draft told as law is wrong however
 * right its number is, and a document that nobody knows makes nothing right, and nothing invented
 * unless facts of the matter say so. What else such a claim tells is judged by its content.
 * @param read the learnt verdict
 * @param laws matters that the claim may speak of, likeliest first
 */
export function settleVerdict(read: Verdict, laws: readonly LawReading[]): Verdict {
  const [law] = laws;
  if (law === undefined) return read;
  if (LEANS_ON_LAW.has(read) && isLeftOpen(laws)) return 'unverified';
  return settledBy(law, read);
}

function settledBy(law: LawReading, read: Verdict): Verdict {
  const names = namesOf(law);
  if (names.includes(draftToldAsLaw.name) && law.probability >= SURE && isMild(read)) {
    return 'distorted';
  }
  if (!names.includes(documentUnknown.name)) return read;
  if (read === 'accurate') return 'unverified';
  return read === 'fabricated' && !isSettled(law) ? 'unverified' : read;
}

/** Fraud is told by its signs, whatever the law of the day is. */
const LEANS_ON_LAW: ReadonlySet<Verdict> = new Set([
  'fabricated',
  'distorted',
  'outdated',
  'accurate',
]);

const LEAVES_OPEN: readonly string[] = [
  factsContradict.name,
  lawNotKnownYet.name,
  dayNotKnown.name,
  numbersTooMany.name,
];

/**
 * @param laws matters that the claim may speak of, likeliest first
 * @returns whether what it is about can be neither right nor wrong: see {@link settleVerdict}
 */
export function isLeftOpen(laws: readonly LawReading[]): boolean {
  return laws.some(
    (law, at) =>
      (at === 0 || law.probability >= ABOUT) &&
      namesOf(law).some((name) => LEAVES_OPEN.includes(name)),
  );
}

function namesOf({ findings }: LawReading): string[] {
  return findings.map(({ rule }) => rule);
}

function isMild(read: Verdict): boolean {
  return read === 'accurate' || read === 'unverified' || read === 'outdated';
}

function isSettled({ probability, frame, matter }: LawReading): boolean {
  if (probability < ABOUT) return false;
  const holding = frame.inForce.length > 0 ? frame.inForce : frame.facts.variantsOf(matter);
  return holding.some(mayDecide);
}
