/** What a UTF-16 unit is to words: nothing known, a Latin letter, or what words end at. */
const LETTER = 1;
const END = 2;

/** Latin letters of one unit all stand below this. */
const UNITS = 0x1f00;
const LATIN = /^(?=\p{L})\p{Script=Latin}$/u;
/** Signs that no mark, address, number or dotted short form goes on with. */
const ENDS = ' \n\t\u00a0,;!?)"”';

const kinds = Uint8Array.from({ length: UNITS }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (LATIN.test(character)) return LETTER;
  return ENDS.includes(character) ? END : 0;
});

/**
 * Nearly all words are Latin letters in one unit each up to a space or comma. They are told here,
 * unit by unit; what else a text holds is left to slower patterns.
 * @param start of the text or a place that no word reaches over
 * @returns where the plain word that begins there ends; `start` when none does
 */
export function plainWordEnd(text: string, start: number): number {
  if (kinds[text.charCodeAt(start)] !== LETTER) return start;
  let end = start + 1;
  let kind = kindAt(text, end);
  while (kind === LETTER) {
    end += 1;
    kind = kindAt(text, end);
  }
  return kind === END ? end : start;
}

function kindAt(text: string, at: number): number {
  return at < text.length ? (kinds[text.charCodeAt(at)] ?? 0) : END;
}

/** @returns whether words end at the unit, so that none begins with it */
export function isBetweenWords(unit: number): boolean {
  return kinds[unit] === END;
}
