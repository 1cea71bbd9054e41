import { type Mention } from './find-mentions.js';
import { CROSSINGS, DISHES, NOT_OTHER_THINGS, OTHER_THINGS, PLACE_CUES } from './place-words.js';
import { type ProvinceWords } from './province-words.js';

/** Whether a name is that of a street, a dish, goods, a firm: "đường Hà Nội", "bún bò Huế". */
export function isOtherThing(words: ProvinceWords, { first }: Mention): boolean {
  if (words.isBoundary(first)) return false;
  const pair = words.key(first - 2, first - 1);
  if (OTHER_THINGS.has(words.word(first - 1))) return !NOT_OTHER_THINGS.has(pair);
  return CROSSINGS.has(pair) || isDish(words, first);
}

/** "Nem chua Thanh Hóa", but not "ăn nem ở Thanh Hóa". */
function isDish(words: ProvinceWords, first: number): boolean {
  if (words.isBoundary(first - 1) || PLACE_CUES.has(words.folded(first - 1))) return false;
  return DISHES.has(words.folded(first - 2));
}
