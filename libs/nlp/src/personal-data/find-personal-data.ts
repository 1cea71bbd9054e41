import { type PersonalData } from '#domain';
import { type NormalizedText } from '../text/mapped-text.js';
import { type PreparedText, prepareText, type ReadableText } from '../text/prepared-text.js';
import { readDigitRuns } from './digit-groups.js';
import { findEmails } from './find-emails.js';
import { findHealthCards } from './find-health-cards.js';
import { findNumbers } from './find-numbers.js';
import { type NumberSource } from './number-candidate.js';

const KEYCAP = '\ufe0f\u20e3';

/** Several steps ask for the personal data of one text. */
const known = new WeakMap<PreparedText, readonly PersonalData[]>();

/**
 * Personal data in a post: phones, identity numbers, social-insurance numbers (health cards too),
 * bank accounts and e-mail addresses; also spaced, dotted, broken by emoji, with O for 0, or in
 * words. Service numbers (1900, 1800), switchboards of an agency, document numbers, tax codes,
 * amounts of money and dates are not personal data. Time is linear in the length.
 * @param text the original
 * @returns exact spans in it, in order, not overlapping
 */
export function findPersonalData(text: ReadableText): readonly PersonalData[] {
  const prepared = prepareText(text);
  const found = known.get(prepared) ?? readPersonalData(prepared);
  known.set(prepared, found);
  return found;
}

function readPersonalData({ original: text, folded }: PreparedText): PersonalData[] {
  const runs = readDigitRuns(folded.text);
  const source = { text: folded.text, toned: tonedIn(text, folded) };
  const found = [
    ...findEmails(folded.text),
    ...(runs.length > 0 ? findHealthCards(folded.text) : []),
    ...runs.flatMap((run) => findNumbers(source, run)),
  ];
  return withoutOverlaps(found).map((one) => toOriginal(one, text, folded));
}

/** Where two overlap the one found first in order of kind stays: addresses, cards, numbers. */
function withoutOverlaps(found: readonly PersonalData[]): PersonalData[] {
  const ordered = found.map((one, rank) => ({ one, rank }));
  ordered.sort((a, b) => a.one.start - b.one.start || a.rank - b.rank);
  const kept: typeof ordered = [];
  for (const next of ordered) {
    const last = kept.at(-1);
    if (last === undefined || last.one.end <= next.one.start) kept.push(next);
    else if (next.rank < last.rank) kept.splice(-1, 1, next);
  }
  return kept.map(({ one }) => one);
}

function tonedIn(text: string, folded: NormalizedText): NumberSource['toned'] {
  return (from, to) => {
    const { start, end } = folded.toOriginal(from, to);
    return text.slice(start, end).normalize('NFC').toLowerCase();
  };
}

/** A keycap (6️⃣) is a digit and two marks that folding leaves out. */
function toOriginal(found: PersonalData, text: string, folded: NormalizedText): PersonalData {
  const { start, end } = folded.toOriginal(found.start, found.end);
  const keycap = text.startsWith(KEYCAP, end) ? KEYCAP.length : 0;
  return { start, end: end + keycap, kind: found.kind };
}
