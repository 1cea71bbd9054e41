import { type Mention } from './mention.js';
import {
  FAMILY_NAMES,
  GROUPS,
  NOT_AFTER,
  NOT_BEFORE,
  PLACE_CUE_PAIRS,
  PLACE_CUES,
  PROVINCE_CUE_PAIRS,
  PROVINCE_CUES,
  TITLES,
} from './place-words.js';
import { type ProvinceName } from './province-names.js';
import { type ProvinceWords } from './province-words.js';

/** Whether a name means the place, and not a phrase, a person or something else of that name. */
export function isPlace(words: ProvinceWords, mention: Mention): boolean {
  if (isAnotherPhrase(words, mention) || isDenied(words, mention)) return false;
  if (isPerson(words, mention)) return false;
  return isClear(words, mention) || isCued(words, mention);
}

function isAnotherPhrase(words: ProvinceWords, { name, first, last }: Mention): boolean {
  const behind = words.isBoundary(last + 1) ? '' : words.folded(last + 1);
  const ahead = words.isBoundary(first) ? '' : words.folded(first - 1);
  if (NOT_BEFORE.has(`${name.key}|${behind}`) || NOT_AFTER.has(`${name.key}|${ahead}`)) return true;
  // The capital of another country has its name behind it.
  if (name.key !== 'thu_do' || behind === '') return false;
  return words.isCapital(last + 1, last + 1) && behind !== 'ha';
}

/** "Không phải Hà Nội", "chứ không phải ở Hà Nội". */
function isDenied(words: ProvinceWords, { first }: Mention): boolean {
  return [first - 1, first - 2].some(
    (at) => words.word(at) === 'phải' && words.word(at - 1) === 'không',
  );
}

function isPerson(words: ProvinceWords, { name, first, last }: Mention): boolean {
  if (!name.signs.includes('p') || words.isBoundary(first)) return false;
  if (TITLES.has(words.word(first - 1))) {
    return !GROUPS.has(words.folded(first - 2)) && !TITLES.has(words.word(first - 2));
  }
  return FAMILY_NAMES.has(words.folded(first - 1)) && words.isCapital(first - 1, last);
}

/** Whether the writing alone shows a place. */
function isClear(words: ProvinceWords, { name, first, last, bare }: Mention): boolean {
  const { signs } = name;
  if (/[stv]/.test(signs)) return false;
  if (signs.includes('a')) return isTyped(name, bare) && words.isUpper(first);
  if (/[wc]/.test(signs) && !words.isCapital(first, last)) return false;
  return !bare || isClearWithoutMarks(words, name, first, last);
}

/** A short form counts with its own letters only: "ĐN", not "DN". */
function isTyped({ exact, key }: ProvinceName, bare: boolean): boolean {
  return !bare || exact[0] === key;
}

/** Districts and towns are many, and without diacritics most are everyday words. */
function isClearWithoutMarks(
  words: ProvinceWords,
  { signs, level }: ProvinceName,
  first: number,
  last: number,
): boolean {
  const everyday = /[bB]/.test(signs) || (level === 'place' && !signs.includes('k'));
  if (!everyday) return true;
  if (!words.isBare()) return false;
  if (words.isCapital(first, last)) return true;
  return signs.includes('b') && words.isSentenceStart(first);
}

/** Whether a word beside it says that it is a place: "ở …", "tỉnh …", "… quê em". */
function isCued(words: ProvinceWords, { name, first, last, bare }: Mention): boolean {
  if (name.signs.includes('a') && !isTyped(name, bare)) return false;
  if (words.isHeading(first, last)) return true;
  if (!words.isBoundary(last + 1) && words.folded(last + 1) === 'que') return true;
  return !words.isBoundary(first) && isCuedAhead(words, name, first, last);
}

function isCuedAhead(
  words: ProvinceWords,
  { signs, level }: ProvinceName,
  first: number,
  last: number,
): boolean {
  const ahead = words.folded(first - 1);
  const pair = words.key(first - 2, first - 1);
  if (signs.includes('t')) return ahead === 'tp' || pair === 'thanh_pho';
  if (signs.includes('v')) return isHospital(ahead, words.isCapital(first, last));
  if (PLACE_CUES.has(ahead) || PLACE_CUE_PAIRS.has(pair)) return true;
  return level === 'unit' && (PROVINCE_CUES.has(ahead) || PROVINCE_CUE_PAIRS.has(pair));
}

function isHospital(ahead: string, capital: boolean): boolean {
  return ahead === 'vien' || ahead === 'bv' || (ahead === 'o' && capital);
}
