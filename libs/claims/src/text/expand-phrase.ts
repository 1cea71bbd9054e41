import { type MatchingWord, matchingWordsOf } from './matching-text.js';

/** Any number, in digits or words; a price in one word ("120k", "1tr5"). */
type WordKind = '<số>' | '<giá>';

/** One word of a phrase: up to `gap` other words may stand before it. */
export interface PhraseStep {
  readonly word: MatchingWord | WordKind;
  readonly gap: number;
}

const GAP = '...';
const LONGEST_GAP = 4;
const KINDS = /(<số>|<giá>)/u;
const PART = /\(([^)]*)\)|(\.\.\.)|([^().]+(?:\.(?!\.\.)[^().]*)*)/gu;

/**
 * Writes out a phrase: "(đọc|gửi) ... (mã otp|mật khẩu)" stands for four, "..." lets up to four
 * words stand between, "<số>" is any number,
 * "<giá>" a price.
 */
export function expandPhrase(phrase: string): PhraseStep[][] {
  let written: PhraseStep[][] = [[]];
  let gap = 0;
  for (const [part, choices, dots] of phrase.normalize('NFC').matchAll(PART)) {
    if (dots === GAP) {
      gap = LONGEST_GAP;
      continue;
    }
    const options = (choices ?? part).split('|').map((option) => stepsOf(option, gap));
    const said = options.filter((steps) => steps.length > 0);
    if (said.length === 0) continue;
    written = written.flatMap((before) => said.map((steps) => [...before, ...steps]));
    gap = 0;
  }
  return written.filter((steps) => steps.length > 0);
}

/** @returns the words and numbers of an option, one after the other; none for blanks */
function stepsOf(option: string, gap: number): PhraseStep[] {
  const words = option.split(KINDS).flatMap((part): (MatchingWord | WordKind)[] => {
    return part === '<số>' || part === '<giá>' ? [part] : matchingWordsOf(part);
  });
  return words.map((word, at) => ({ word, gap: at === 0 ? gap : 0 }));
}
