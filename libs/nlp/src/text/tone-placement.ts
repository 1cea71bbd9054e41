const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;

/** [first vowel, second vowel] → precomposed pairs, tone on the first and on the second. */
function tonePairs(first: string, second: string): [string, string][] {
  return TONES.map((tone) => [
    (first + tone).normalize('NFC') + second,
    first + (second + tone).normalize('NFC'),
  ]);
}

const PAIRS = [...tonePairs('o', 'a'), ...tonePairs('o', 'e'), ...tonePairs('u', 'y')];
const TO_FIRST = new Map(PAIRS.map(([onFirst, onSecond]) => [onSecond, onFirst]));
const TO_SECOND = new Map(PAIRS.map(([onFirst, onSecond]) => [onFirst, onSecond]));
/** After q the u is part of the onset: "qúy" is "quý". */
const QU = new Map(
  ['a', 'e', 'i', 'y'].flatMap((vowel) =>
    tonePairs('u', vowel).map(([onU, onVowel]): [string, string] => [onU, onVowel]),
  ),
);

const TONED = /[\u00e0-\u00fd\u0103-\u01b0\u1ea0-\u1ef9]/;
const OPEN = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
const CLOSED = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?=\p{L})/gu;
const AFTER_Q = /(?<=q)[ùúủũụ][aeiy]/gu;

/**
 * One spelling for the two places a tone mark may stand in: open syllables carry it on the first
 * vowel (hoà → hòa, thuỷ → thủy), closed ones on the second (hòan → hoàn), as the older and more
 * frequent spelling has it.
 * @param text lower case, NFC
 * @returns a text of the same length
 */
export function placeTones(text: string): string {
  if (!TONED.test(text)) return text;
  return text
    .replace(OPEN, (pair) => TO_FIRST.get(pair) ?? pair)
    .replace(CLOSED, (pair) => TO_SECOND.get(pair) ?? pair)
    .replace(AFTER_Q, (pair) => QU.get(pair) ?? pair);
}
