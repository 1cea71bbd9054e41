import { type Span } from '#domain';
import { type MatchingWord, matchingWordsOf } from './matching-text.js';

/** A named phrase that was found, with its span in the original text. */
export interface PhraseHit extends Span {
  readonly name: string;
}

interface Step {
  readonly word: string;
  /** Up to how many other words may stand before it. */
  readonly gap: number;
}

interface Phrase {
  readonly name: string;
  readonly steps: readonly Step[];
}

const GAP = '...';
const LONGEST_GAP = 4;

/** Finds named phrases without diacritics; "..." in a phrase lets up to four words stand between. */
export class PhraseMatcher {
  private readonly byFirstWord = new Map<string, Phrase[]>();

  constructor(signals: readonly { readonly name: string; readonly phrases: readonly string[] }[]) {
    for (const { name, phrases } of signals) {
      for (const text of phrases) this.add(name, stepsOf(text));
    }
  }

  /** @returns every phrase found, in order of the text. */
  find(words: readonly MatchingWord[]): PhraseHit[] {
    const hits: PhraseHit[] = [];
    words.forEach((word, at) => {
      for (const { name, steps } of this.byFirstWord.get(word.folded) ?? []) {
        const last = follow(words, at, steps);
        if (last !== null)
          hits.push({ name, start: word.start, end: words[last]?.end ?? word.end });
      }
    });
    return hits;
  }

  private add(name: string, steps: readonly Step[]): void {
    const first = steps[0];
    if (first === undefined) return;
    const phrases = this.byFirstWord.get(first.word) ?? [];
    phrases.push({ name, steps });
    this.byFirstWord.set(first.word, phrases);
  }
}

function stepsOf(text: string): Step[] {
  return text.split(GAP).flatMap((part, index) =>
    matchingWordsOf(part).map((word, at) => ({
      word: word.folded,
      gap: index > 0 && at === 0 ? LONGEST_GAP : 0,
    })),
  );
}

/** @returns the index of the phrase's last word, null when the words do not follow. */
function follow(
  words: readonly MatchingWord[],
  from: number,
  steps: readonly Step[],
): number | null {
  let at = from;
  for (const step of steps.slice(1)) {
    const last = at + 1 + step.gap;
    do at += 1;
    while (at < last && words[at]?.folded !== step.word);
    if (words[at]?.folded !== step.word) return null;
  }
  return at;
}
