import { type Span } from '#domain';
import { type Tokenize } from './tokenize.js';
import { type WordQuery } from './word-query.js';

/** A run of letters and digits; separators inside numbers belong to it. */
const RUN = /[\p{L}\p{M}\p{N}]+(?:[.,/-]\p{N}[\p{L}\p{M}\p{N}]*)*/gu;

/** Enough for any screen; a text of a thousand hits need not send them all. */
const MOST_SPANS = 200;

/**
 * Finds where a query's words stand in a text. Every run of characters is cut into words like the
 * document was, so that a highlight is exactly what matched.
 */
export class Highlighter {
  private readonly exact: ReadonlySet<string>;
  private readonly folded: ReadonlySet<string>;
  private readonly known = new Map<string, boolean>();

  constructor(
    words: WordQuery,
    private readonly tokenize: Tokenize,
  ) {
    this.exact = new Set(words.exact);
    this.folded = new Set(words.folded);
  }

  /** @returns spans in the text's own UTF-16 units, in order, not overlapping. */
  spansIn(text: string): Span[] {
    const spans: Span[] = [];
    if (this.exact.size + this.folded.size === 0) return spans;
    for (const match of text.matchAll(RUN)) {
      if (!this.isHit(match[0])) continue;
      spans.push({ start: match.index, end: match.index + match[0].length });
      if (spans.length === MOST_SPANS) break;
    }
    return spans;
  }

  /** A language has few syllables: each is looked at once. */
  private isHit(run: string): boolean {
    const known = this.known.get(run);
    if (known !== undefined) return known;
    const { exact, folded } = this.tokenize(run);
    const hit =
      exact.some((word) => this.exact.has(word)) || folded.some((word) => this.folded.has(word));
    this.known.set(run, hit);
    return hit;
  }
}
