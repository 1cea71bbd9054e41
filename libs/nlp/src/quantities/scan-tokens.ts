import { foldWord } from '../text/fold-text.js';
import { parseDigits, type Digits } from './parse-digits.js';

/** A word, a number or a sign of a normalised text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'end';
  /** As it stands in the normalised text. */
  readonly text: string;
  /** Without diacritics. */
  readonly folded: string;
  /** What the digits may say; null for words, signs and digits that are no number. */
  readonly digits: Digits | null;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
}

const END: Token = {
  kind: 'end',
  text: '',
  folded: '',
  digits: null,
  start: 0,
  end: 0,
  glued: false,
};

/** From this share of words with diacritics on, a word without them is meant without them. */
const MARKED_SHARE = 0.2;

/** The tokens of a text, asked for by place; outside of the text stands an empty one. */
export class TokenStream {
  /** The text is typed without diacritics, so that "nam" may be "năm". */
  readonly unmarked: boolean;

  private constructor(
    private readonly tokens: readonly Token[],
    words: number,
    marked: number,
  ) {
    this.unmarked = marked < words * MARKED_SHARE;
  }

  get length(): number {
    return this.tokens.length;
  }

  at(index: number): Token {
    return this.tokens[index] ?? END;
  }

  /** @param text normalised (NFC, lower case); one pass over its units */
  static of(text: string): TokenStream {
    const tokens: Token[] = [];
    let words = 0;
    let marked = 0;
    let lastEnd = -1;
    for (let at = 0; at < text.length;) {
      const kind = classAt(text, at);
      if (kind === SPACE) {
        at += 1;
        continue;
      }
      const token = tokenAt(text, kind, at, at === lastEnd);
      if (kind === WORD) words += 1;
      if (token.folded !== token.text) marked += 1;
      tokens.push(token);
      lastEnd = token.end;
      at = token.end;
    }
    return new TokenStream(tokens, words, marked);
  }
}

function tokenAt(text: string, kind: number, start: number, glued: boolean): Token {
  if (kind === WORD) {
    const end = wordEnd(text, start);
    const said = text.slice(start, end);
    return { kind: 'word', text: said, folded: foldWord(said), digits: null, start, end, glued };
  }
  const end = kind === NUMBER ? numberEnd(text, start) : start + 1;
  const said = text.slice(start, end);
  const digits = kind === NUMBER ? parseDigits(said) : null;
  return {
    kind: kind === NUMBER ? 'number' : 'sign',
    text: said,
    folded: said,
    digits,
    start,
    end,
    glued,
  };
}

const SIGN = 0;
const SPACE = 1;
const WORD = 2;
const NUMBER = 3;
/** Classes of UTF-16 units; beyond the table all are signs: other scripts hold no numbers for us. */
const CLASSES = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(0x1f00).fill(SIGN);
  for (const code of [0x20, 0x09, 0x0d, 0xa0]) table[code] = SPACE;
  table.fill(NUMBER, 0x30, 0x3a);
  table.fill(WORD, 0x61, 0x7b);
  // Latin letters with their diacritics, and combining marks.
  table.fill(WORD, 0xc0, 0x250);
  table[0xd7] = SIGN;
  table[0xf7] = SIGN;
  table.fill(WORD, 0x300, 0x370);
  table.fill(WORD, 0x1e00, 0x1f00);
  return table;
}

function classAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at)] ?? SIGN;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && classAt(text, end) === WORD) end += 1;
  return end;
}

/** Digits with the points and commas between them. */
function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) continue;
    const separator = code === 0x2e || code === 0x2c;
    if (!separator || !isDigit(text.charCodeAt(end + 1))) break;
  }
  return end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
