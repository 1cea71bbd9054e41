import { type Mention } from './find-mentions.js';
import { NOT_OTHER_THINGS, OTHER_THINGS } from './place-words.js';
import { type ProvinceWords } from './province-words.js';

/** Whether a name is that of a street, a dish, goods, a firm: "đường Hà Nội", "bún bò Huế". */
export function isOtherThing(words: ProvinceWords, { first }: Mention): boolean {
  if (words.isBoundary(first) || !OTHER_THINGS.has(words.word(first - 1))) return false;
  return !NOT_OTHER_THINGS.has(words.key(first - 2, first - 1));
}
