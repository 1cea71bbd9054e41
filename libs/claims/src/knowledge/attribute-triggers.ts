import { type MatchingWord, matchingWordsOf } from '../text/matching-text.js';
import { type FactAttribute } from './parse-attributes.js';

/** An attribute that a sentence speaks of. */
export interface AttributeHit {
  readonly attribute: string;
  /** How many telling words of the trigger stand in the sentence. */
  readonly strength: number;
}

interface Trigger {
  readonly attribute: string;
  readonly words: readonly MatchingWord[];
}

const EMPTY_WORDS = new Set(
  'duoc co thi la moi bao nhieu may khi nao cho cua phai mot tu den trong ve ra nhu het toi nay gi van lam nguoi o va voi cung nha'.split(
    ' ',
  ),
);
const UNITS = new Set(
  'nam thang ngay tuoi lan dong trieu nghin ngan phan tram lam viec n th t'.split(' '),
);
const NUMBER = /^\d/;
const FEWEST = 2;
/** One word is enough when it can only be an abbreviation: lcs, lttv. */
const ABBREVIATION = /^[^aeiouy\d]{3,}$/;

/** Finds what a sentence measures by the trigger phrases of the attributes, numbers left out. */
export class AttributeTriggers {
  private readonly byWord = new Map<string, Trigger[]>();

  constructor(attributes: readonly FactAttribute[]) {
    for (const { attribute, triggers, slang } of attributes) {
      for (const text of [...triggers, ...slang]) this.add(attribute, tellingWords(text));
    }
  }

  /** @returns the attributes whose trigger words all stand close together, strongest first. */
  find(words: readonly MatchingWord[]): AttributeHit[] {
    const best = new Map<string, number>();
    const seen = new Set<Trigger>();
    for (const word of words) {
      for (const trigger of this.byWord.get(word.folded) ?? []) {
        if (seen.has(trigger)) continue;
        seen.add(trigger);
        if (!standTogether(words, trigger.words)) continue;
        const strength = Math.max(best.get(trigger.attribute) ?? 0, trigger.words.length);
        best.set(trigger.attribute, strength);
      }
    }
    return [...best]
      .map(([attribute, strength]) => ({ attribute, strength }))
      .sort((a, b) => b.strength - a.strength);
  }

  private add(attribute: string, words: readonly MatchingWord[]): void {
    const rarest = words.toSorted((a, b) => b.folded.length - a.folded.length)[0];
    if (rarest === undefined) return;
    if (words.length < FEWEST && !ABBREVIATION.test(rarest.folded)) return;
    const triggers = this.byWord.get(rarest.folded) ?? [];
    triggers.push({ attribute, words });
    this.byWord.set(rarest.folded, triggers);
  }
}

function tellingWords(text: string): MatchingWord[] {
  const words = matchingWordsOf(text);
  return words.filter((word, at) => {
    if (NUMBER.test(word.folded) || EMPTY_WORDS.has(word.folded)) return false;
    const counted = NUMBER.test(words[at - 1]?.folded ?? '');
    return !(counted && UNITS.has(word.folded));
  });
}

function standTogether(words: readonly MatchingWord[], wanted: readonly MatchingWord[]): boolean {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const word of wanted) {
    const at = words.findIndex((candidate) => isSameWord(candidate, word));
    if (at === -1) return false;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return last - first <= 2 * wanted.length + 6;
}

/** Without diacritics the folded forms decide; with them "năm" (year) is not "nam" (male). */
function isSameWord(said: MatchingWord, wanted: MatchingWord): boolean {
  if (said.folded !== wanted.folded) return false;
  return said.exact === said.folded || wanted.exact === wanted.folded
    ? said.exact === said.folded || said.exact === wanted.exact
    : said.exact === wanted.exact;
}
