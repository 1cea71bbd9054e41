import { isAddress, joinAt } from './join-letters.js';
import { type MappedText } from './mapped-text.js';
import { repairAlerted, repairWord } from './repair-word.js';
import { type Token, tokenizeWords } from './tokenize-words.js';

/** A word as it was meant, over the stretch in which it was typed. */
export interface MeantWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it was typed in another way. */
  readonly repaired: boolean;
  /** Whether it is an address, a code or an initial, in which nothing is short for anything. */
  readonly fixed: boolean;
}

/** One capital and a zero name a case (H0, C0), not a word. */
const CODE = /^\p{Lu}0$/u;
const CAPITAL = /^\p{Lu}$/u;
const NAME_BEFORE = /(?:^|\s)\p{Lu}\p{M}*\p{Ll}[\p{Ll}\p{M}]* $/u;
const LAST_OF_DOMAIN = /^(?:vn|com|net|org|edu|gov)$/;
const DOMAIN_BEHIND = /^\.(?:vn|com|net|org|edu|gov)(?!\p{L})/u;

/**
 * The words of a text with torn ones joined and disguised ones repaired; short forms stay.
 * @param source normalised text without look-alikes
 * @param original what it was made from
 */
export function meantWords(source: MappedText, original: string): MeantWord[] {
  const tokens = tokenizeWords(source.text);
  const words: MeantWord[] = [];
  let alert = false;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const joined = joinAt(source.text, tokens, at, alert);
    const word: MeantWord =
      joined === null
        ? meantWord(source, original, token, alert)
        : { text: joined.text, start: token.start, end: joined.end, repaired: true, fixed: false };
    alert = joined !== null || (word.repaired && /\d/.test(token.text));
    words.push(word);
    at += joined?.tokens ?? 1;
  }
  return words;
}

function meantWord(
  source: MappedText,
  original: string,
  { text, start, end }: Token,
  alert: boolean,
): MeantWord {
  if (isAddress(text) || isCode(source, original, start, end)) {
    return { text, start, end, repaired: false, fixed: true };
  }
  const meant = alert ? repairAlerted(text) : repairWord(text);
  return { text: meant ?? text, start, end, repaired: meant !== null, fixed: false };
}

/** "H0", "C0"; the N of "Lê Thị N."; a part of "bhxh.gov.vn". */
function isCode(source: MappedText, original: string, start: number, end: number): boolean {
  if (isInDomain(source.text, start, end)) return true;
  if (end - start > 2) return false;
  const at = source.originOf(start);
  const typed = original.slice(at, source.originEnd(end - 1));
  if (CODE.test(typed)) return true;
  return CAPITAL.test(typed) && NAME_BEFORE.test(original.slice(Math.max(0, at - 12), at));
}

function isInDomain(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) === '.' && LAST_OF_DOMAIN.test(text.slice(start, end))) return true;
  return text.charAt(end) === '.' && DOMAIN_BEHIND.test(text.slice(end, end + 5));
}
