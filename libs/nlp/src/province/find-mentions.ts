import { NOT_DISTRICTS } from './place-words.js';
import { type Mention } from './mention.js';
import { isPlace } from './is-place.js';
import { NAMES_BY_FIRST_WORD, type ProvinceName } from './province-names.js';
import { type ProvinceWords } from './province-words.js';
import { isOtherThing } from './is-other-thing.js';

const HO_CHI_MINH_DISTRICT: ProvinceName = {
  unit: 'Thành phố Hồ Chí Minh',
  ...{ exact: [], plain: [], bare: [], key: 'quan', level: 'place', signs: '' },
};
const DISTRICT_WORD = /^(?:quận|quan|q)$/;
const DISTRICT_NUMBER = /^(?:1[0-2]|[1-9])$/;
const DISTRICT = /^q(?:1[0-2]|[1-9])$/;
/** "q1" to "q4" are quarters of a year as well, and "quan 2" may be "quán 2". */
const QUARTER = /^q?[1-4]$/;

/** Names in a text that mean a place there, in order, not overlapping. */
export function findMentions(words: ProvinceWords): Mention[] {
  const found: Mention[] = [];
  let other = NaN;
  for (let at = 0; at < words.length; at += 1) {
    const mention = districtAt(words, at) ?? nameAt(words, at);
    if (mention === null) continue;
    // What is tied to a street, a dish or a firm belongs to it: "cao tốc Hà Nội - Hải Phòng".
    const tied = at === other + 1 && words.isTight(at);
    if (tied || isOtherThing(words, mention)) other = mention.last;
    else if (isPlace(words, mention)) found.push(mention);
    at = mention.last;
  }
  return found;
}

function nameAt(words: ProvinceWords, at: number): Mention | null {
  for (const name of NAMES_BY_FIRST_WORD.get(words.word(at)) ?? []) {
    const last = at + name.exact.length - 1;
    const match = matches(words, at, name);
    if (match === null) continue;
    // "Di Linh" has no marks to lose: only the text's other words tell how it was typed.
    const unmarked = name.exact.join('_') === name.key && words.isBare();
    return { name, first: at, last, bare: match === 'bare' || unmarked };
  }
  return null;
}

function matches(words: ProvinceWords, first: number, name: ProvinceName): 'exact' | 'bare' | null {
  let form: 'exact' | 'bare' = 'exact';
  for (let at = 0; at < name.exact.length; at += 1) {
    const word = words.word(first + at);
    if (at > 0 && !words.isTight(first + at)) return null;
    if (word === name.exact[at]) continue;
    if (word !== name.bare[at] && word !== name.plain[at]) return null;
    form = 'bare';
  }
  return form;
}

/** The numbered districts of Hồ Chí Minh City: "quận 7", "Q.12", "q7". */
function districtAt(words: ProvinceWords, at: number): Mention | null {
  const word = words.word(at);
  const last = districtEnd(words, at);
  if (last === null || words.isDated(last) || /^(?:năm|nam|20\d\d)$/.test(words.word(last + 1))) {
    return null;
  }
  const doubtful = word !== 'quận' && QUARTER.test(words.word(last));
  const name = doubtful ? { ...HO_CHI_MINH_DISTRICT, signs: 'a' } : HO_CHI_MINH_DISTRICT;
  return { name, first: at, last, bare: false };
}

function districtEnd(words: ProvinceWords, at: number): number | null {
  const word = words.word(at);
  if (!word.startsWith('q')) return null;
  if (word === 'quan' && NOT_DISTRICTS.has(words.folded(at - 1))) return null;
  if (DISTRICT.test(word)) return at;
  const numbered = DISTRICT_WORD.test(word) && DISTRICT_NUMBER.test(words.word(at + 1));
  return numbered && words.isTight(at + 1) ? at + 1 : null;
}
