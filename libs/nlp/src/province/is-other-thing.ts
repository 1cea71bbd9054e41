import { type Mention } from './mention.js';
import {
  CROSSINGS,
  DISHES,
  FIRMS,
  NOT_OTHER_THINGS,
  OTHER_THINGS,
  PLACE_CUES,
  SCHOOLS,
} from './place-words.js';
import { type ProvinceWords } from './province-words.js';

const FIRM_REACH = 3;

/** Whether a name is that of a street, a dish, goods, a firm: "đường Hà Nội", "bún bò Huế". */
export function isOtherThing(words: ProvinceWords, mention: Mention): boolean {
  const { first } = mention;
  if (words.isBoundary(first)) return false;
  const pair = words.key(first - 2, first - 1);
  if (OTHER_THINGS.has(words.word(first - 1))) return !NOT_OTHER_THINGS.has(pair);
  return CROSSINGS.has(pair) || isDish(words, first) || isFirm(words, mention);
}

/** "Công ty Sài Gòn Food", and with more words where the name is a phrase or a person's as well. */
function isFirm(words: ProvinceWords, { name, first, last }: Mention): boolean {
  if (!words.isCapital(first, last)) return false;
  const common = /[wp]/.test(name.signs);
  const reach = common ? FIRM_REACH : 1;
  for (let at = first; at > first - reach && !words.isBoundary(at); at -= 1) {
    if (PLACE_CUES.has(words.folded(at - 1))) return false;
    const pair = words.key(at - 2, at - 1);
    if (FIRMS.has(pair) || (common && SCHOOLS.has(pair))) return true;
  }
  return false;
}

/** "Nem chua Thanh Hóa", but not "ăn nem ở Thanh Hóa". */
function isDish(words: ProvinceWords, first: number): boolean {
  if (words.isBoundary(first - 1) || PLACE_CUES.has(words.folded(first - 1))) return false;
  return DISHES.has(words.word(first - 2));
}
