import { WORD_SENSES } from './abbreviation-senses.js';
import { CHAT_SPELLINGS, SHORT_FORMS } from './abbreviations.js';
import { LETTER_SENSES } from './letter-senses.js';
import { rememberWords } from './remember-words.js';
import { type Sense } from './sense-words.js';

/** A meaning with its neighbours ready to be looked up. */
export interface Meaning {
  /** What the form stands for; '' when it stays as typed. */
  readonly expansion: string;
  readonly prior: number;
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
  /** Whether a known word must stand on that side. */
  readonly needsLeft: boolean;
  readonly needsRight: boolean;
}

const MARKED = /[^\0-\x7fđ]/;
const meanings = new Map<string, readonly Meaning[]>();
for (const table of [SHORT_FORMS, CHAT_SPELLINGS]) {
  for (const [expansion, forms] of Object.entries(table)) {
    for (const form of forms.split(' ')) meanings.set(form, [compile([expansion, 0, '', ''])]);
  }
}
for (const [form, senses] of Object.entries({ ...LETTER_SENSES, ...WORD_SENSES })) {
  meanings.set(form, senses.map(compile));
}

function compile([expansion, prior, left, right]: Sense): Meaning {
  return {
    expansion,
    prior,
    left: words(left),
    right: words(right),
    needsLeft: left.startsWith('+'),
    needsRight: right.startsWith('+'),
  };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter((word) => word !== ''));
}

/**
 * What a short form may stand for. Nobody puts tones on an abbreviation, so a word with marks
 * other than đ is looked up only as it is typed.
 * @param word lower case, NFC
 */
export function meaningsOf(word: string): readonly Meaning[] | undefined {
  return lookUp(word) ?? undefined;
}

const lookUp = rememberWords((word) => {
  const typed = meanings.get(word);
  if (typed !== undefined || !word.includes('đ') || MARKED.test(word)) return typed ?? null;
  return meanings.get(word.replaceAll('đ', 'd')) ?? null;
});
