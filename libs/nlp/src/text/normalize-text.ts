import { MappedText, MappedTextBuilder, type NormalizedText } from './mapped-text.js';
import { placeTones } from './tone-placement.js';

/** Characters that are not seen: zero-width ones, soft hyphen, direction marks, byte order mark. */
const INVISIBLE = /[\ufe0e\ufe0f\ufeff\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;
/** Letters in fancy dress (𝗕𝗛𝗫𝗛, ＢＨＸＨ), a known way around word filters. */
const FANCY = /[\u{1d400}-\u{1d7ff}\uff01-\uff5e]/u;
const MARK = /\p{M}/u;
/** No Vietnamese letter has more than two marks; what is stacked higher is noise. */
const MARKS_PER_LETTER = 8;

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
  const quick = normalizeUnmoved(text);
  if (quick !== null) return quick;
  const builder = new MappedTextBuilder();
  let at = 0;
  while (at < text.length) {
    const end = clusterEnd(text, at);
    const cluster = text.slice(at, end);
    if (!INVISIBLE.test(cluster)) builder.push(normalizeCluster(cluster), at, end);
    at = end;
  }
  const mapped = builder.build(text.length);
  return mapped.withText(placeTones(mapped.text));
}

/** Most texts are NFC already and keep every unit in its place; they need no map. */
function normalizeUnmoved(text: string): MappedText | null {
  if (INVISIBLE.test(text) || FANCY.test(text) || text.normalize('NFC') !== text) return null;
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  return new MappedText(placeTones(lower), null, null, text.length);
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
