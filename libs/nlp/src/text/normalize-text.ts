import { MappedText, MappedTextBuilder, type NormalizedText } from './mapped-text.js';
import { placeTones } from './tone-placement.js';

/** Characters that are not seen: zero-width ones, soft hyphen, direction marks, byte order mark. */
const INVISIBLE = /[\ufe0e\ufe0f\ufeff\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;
/** Letters in fancy dress (𝗕𝗛𝗫𝗛, ＢＨＸＨ), a known way around word filters. */
const FANCY = /[\u{1d400}-\u{1d7ff}\uff01-\uff5e]/u;
const MARK = /\p{M}/u;
/** No Vietnamese letter has more than two marks; what is stacked higher is noise. */
const MARKS_PER_LETTER = 8;

/** What is known of a UTF-16 unit, found out when it is first met. */
const SETTLED = 1;
const UNSETTLED = 2;
const unitKinds = new Uint8Array(0x10000);

/**
 * The form in which texts are matched: NFC, lower case, one tone placement (hoà → hòa), invisible
 * characters left out, fancy letters made plain.
 * @param text any string, also NFD or with lone surrogates; never throws
 */
export function normalizeText(text: string): NormalizedText {
  return mapNormalized(text);
}

/** As {@link normalizeText}, for callers inside this folder that rewrite further. */
export function mapNormalized(text: string): MappedText {
  const first = firstUnsettled(text, 0);
  if (first === text.length) return new MappedText(placed(text), null, null, text.length);
  const builder = new MappedTextBuilder(text.length);
  let at = 0;
  for (let next = first; next < text.length; next = firstUnsettled(text, at)) {
    // A mark belongs to the letter before it.
    const start = Math.max(at, clusterStart(text, next));
    builder.pushUnits(text.slice(at, start).toLowerCase(), at);
    at = clusterEnd(text, start);
    const cluster = text.slice(start, at);
    if (!INVISIBLE.test(cluster)) builder.push(normalizeCluster(cluster), start, at);
  }
  builder.pushUnits(text.slice(at).toLowerCase(), at);
  const mapped = builder.build(text.length);
  return mapped.withText(placeTones(mapped.text));
}

function placed(text: string): string {
  return placeTones(text.toLowerCase());
}

/** Most texts are NFC already and keep every unit in its place; they need no map. */
function firstUnsettled(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((unitKinds[unit] || unitKind(unit)) === UNSETTLED) return at;
  }
  return text.length;
}

function unitKind(unit: number): number {
  // Of the characters beyond the first plane only emoji and the like are sure to stay.
  const surrogate = unit >= 0xd800 && unit <= 0xdfff;
  const emoji = unit >= 0xdc00 || (unit >= 0xd83c && unit <= 0xd83e);
  const kind = (surrogate ? emoji : staysAlone(unit)) ? SETTLED : UNSETTLED;
  unitKinds[unit] = kind;
  return kind;
}

/** Is the character its own normal form, whatever stands beside it? */
function staysAlone(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  // Jamo are composed in threes.
  const jamo = unit >= 0x1100 && unit <= 0x11ff;
  if (jamo || INVISIBLE.test(letter) || FANCY.test(letter) || MARK.test(letter)) return false;
  return letter.normalize('NFC') === letter && letter.toLowerCase().length === 1;
}

function clusterStart(text: string, at: number): number {
  const unit = text.slice(at, at + unitsOf(text, at));
  if (at === 0 || !MARK.test(unit) || INVISIBLE.test(unit)) return at;
  const pair = at > 1 && unitsOf(text, at - 2) === 2;
  return at - (pair ? 2 : 1);
}

function clusterEnd(text: string, at: number): number {
  let end = at + unitsOf(text, at);
  for (let marks = 0; marks < MARKS_PER_LETTER && end < text.length; marks += 1) {
    const units = unitsOf(text, end);
    const next = text.slice(end, end + units);
    if (!MARK.test(next) || INVISIBLE.test(next)) break;
    end += units;
  }
  return end;
}

function unitsOf(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function normalizeCluster(cluster: string): string {
  const plain = FANCY.test(cluster) ? cluster.normalize('NFKC') : cluster.normalize('NFC');
  return plain.toLowerCase();
}
