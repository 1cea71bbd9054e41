import { CONTEXT_WORDS, type ContextWord, FILLERS, LONGEST_PHRASE } from './context-words.js';

/** UTF-16 units that are read before and behind a number. */
export const CONTEXT_UNITS = 64;
const BEHIND_UNITS = 28;
const MOST_FILLERS = 6;
const WORDS_BEHIND = 3;
const WORD = /[a-z0-9]+/g;
/** "sổ" (the book) folds to the same as "số" (number). */
const BOOK = /(?<!\p{L})sổ(?!\p{L})/u;
const BOOK_LABEL = /(?<!\p{L})sổ(?:\s\p{L}{1,8}){0,3}[\s:.-]{0,4}$/u;

/** The words before a run of digits. */
export interface NumberContext {
  /** Classes of the phrase that labels the number directly, with nothing but fillers between. */
  readonly label: ReadonlySet<ContextWord>;
  /** Classes of the nearest phrase. */
  readonly nearest: ReadonlySet<ContextWord>;
  /** All classes that occur. */
  readonly before: ReadonlySet<ContextWord>;
  /** Whether "sổ", the insurance book, is named, and whether it labels the number. */
  readonly book: 'label' | 'near' | null;
}

const NOTHING: ReadonlySet<ContextWord> = new Set();
export const NO_CONTEXT: NumberContext = {
  label: NOTHING,
  nearest: NOTHING,
  before: NOTHING,
  book: null,
};

/**
 * @param folded what stands before the number, {@link CONTEXT_UNITS} at most, folded
 * @param toned the same as typed, lower case, NFC
 */
export function readContext(folded: string, toned: string): NumberContext {
  const words = folded.match(WORD) ?? [];
  const before = new Set<ContextWord>();
  let nearest = NOTHING;
  let label = NOTHING;
  let fillers = 0;
  for (let last = words.length - 1; last >= 0; last -= 1) {
    const classes = classesEndingAt(words, last);
    if (classes === null) {
      fillers = FILLERS.has(words[last] ?? '') ? fillers + 1 : MOST_FILLERS + 1;
      continue;
    }
    for (const one of classes) before.add(one);
    if (nearest.size === 0) nearest = new Set(classes);
    if (fillers <= MOST_FILLERS) label = nearest;
    fillers = MOST_FILLERS + 1;
  }
  return { label, nearest, before, book: bookIn(toned) };
}

/** Classes of the longest phrase that ends with the word. */
function classesEndingAt(words: readonly string[], last: number): readonly ContextWord[] | null {
  let phrase = '';
  let classes: readonly ContextWord[] | null = null;
  for (let first = last; first >= 0 && first > last - LONGEST_PHRASE; first -= 1) {
    phrase = phrase === '' ? (words[first] ?? '') : `${words[first] ?? ''} ${phrase}`;
    classes = CONTEXT_WORDS.get(phrase) ?? classes;
  }
  return classes;
}

function bookIn(toned: string): NumberContext['book'] {
  if (!BOOK.test(toned)) return null;
  return BOOK_LABEL.test(toned) ? 'label' : 'near';
}

/**
 * @param text folded
 * @returns classes of the phrase behind a number; fillers may stand before it ("của ngân hàng")
 */
export function readBehind(text: string, end: number): ReadonlySet<ContextWord> {
  const words = text.slice(end, end + BEHIND_UNITS).match(WORD) ?? [];
  for (let first = 0; first < WORDS_BEHIND; first += 1) {
    for (let last = first + LONGEST_PHRASE; last > first; last -= 1) {
      const classes = CONTEXT_WORDS.get(words.slice(first, last).join(' '));
      if (classes !== undefined) return new Set(classes);
    }
    if (!FILLERS.has(words[first] ?? '')) break;
  }
  return NOTHING;
}
