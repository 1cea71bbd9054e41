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
      const kind = kindAt(text, at);
      if (kind === 'space') {
        at += 1;
        continue;
      }
      const end =
        kind === 'word' ? wordEnd(text, at) : kind === 'number' ? numberEnd(text, at) : at + 1;
      const token = tokenOf(text, kind, at, end, at === lastEnd);
      if (kind === 'word') words += 1;
      if (kind === 'word' && token.folded !== token.text) marked += 1;
      tokens.push(token);
      lastEnd = end;
      at = end;
    }
    return new TokenStream(tokens, words, marked);
  }
}

function tokenOf(
  text: string,
  kind: 'word' | 'number' | 'sign',
  start: number,
  end: number,
  glued: boolean,
): Token {
  const said = text.slice(start, end);
  const folded = kind === 'word' ? foldWord(said) : said;
  const digits = kind === 'number' ? parseDigits(said) : null;
  return { kind, text: said, folded, digits, start, end, glued };
}

function kindAt(text: string, at: number): 'word' | 'number' | 'sign' | 'space' {
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return 'word';
  if (code >= 0x30 && code <= 0x39) return 'number';
  if (code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0) return 'space';
  if (code < 0x80) return 'sign';
  return isLetter(code) ? 'word' : 'sign';
}

/** Letters of Latin script and combining marks; other scripts hold no Vietnamese numbers. */
function isLetter(code: number): boolean {
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff);
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindAt(text, end) === 'word') end += 1;
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
