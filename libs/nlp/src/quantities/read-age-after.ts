import { smallNumber } from './date-words.js';
import { type Measure } from './measure.js';
import { type TokenStream } from './scan-tokens.js';
import { beginsUnit } from './units.js';

/** Reads "tuổi 60", "tuổi 20-25", where the number is not counted by anything else. */
export function readAgeAfter(stream: TokenStream, at: number): Measure | null {
  const { folded } = stream.at(at);
  if (folded !== 'tuoi' || stream.at(at - 1).kind === 'number') return null;
  const first = ageAt(stream, at + 1);
  if (first === null) return null;
  const dash = ['-', '–'].includes(stream.at(at + 2).text);
  const second = dash ? ageAt(stream, at + 3) : null;
  const made = { kind: 'age', unit: 'age_year_month', more: false, scale: 1 } as const;
  if (second === null) {
    const free = !dash && isFree(stream, at + 2);
    return free ? { ...made, value: first * 12, upper: null, next: at + 2 } : null;
  }
  return isFree(stream, at + 4)
    ? { ...made, value: first * 12, upper: second * 12, next: at + 4 }
    : null;
}

function ageAt(stream: TokenStream, at: number): number | null {
  const age = smallNumber(stream.at(at));
  return age !== null && age >= 10 ? age : null;
}

function isFree(stream: TokenStream, at: number): boolean {
  const { text, glued, kind } = stream.at(at);
  return !beginsUnit(stream, at) && text !== '/' && !(glued && kind === 'word');
}
