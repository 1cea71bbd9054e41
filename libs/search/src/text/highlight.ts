import { type Span } from '#domain';
import { type QueryTerm, type QueryWord } from '../query/parse-query-text.js';
import { type SearchWords, type Tokenize } from './tokenize.js';

/** A run of letters and digits; separators inside numbers belong to it. */
const RUN = /[\p{L}\p{M}\p{N}]+(?:[.,/-]\p{N}[\p{L}\p{M}\p{N}]*)*/gu;

/** Enough for any screen; a text of a thousand hits need not send them all. */
const MOST_SPANS = 200;

/** A word of the text in both spellings and where its run stands. */
interface PlacedWord extends Span {
  readonly exact: string;
  readonly folded: string;
}

/**
 * Finds where a query's words and phrases stand in a text. Every run of characters is cut into
 * words like the document was, so that a highlight is what matched, whatever the engine.
 */
export class Highlighter {
  private readonly known = new Map<string, SearchWords>();

  constructor(
    private readonly terms: readonly QueryTerm[],
    private readonly tokenize: Tokenize,
  ) {}

  /** @returns spans in the text's own UTF-16 units, in order, not overlapping. */
  spansIn(text: string | null): Span[] {
    if (text === null || this.terms.length === 0) return [];
    const words = this.wordsOf(text);
    const spans = words.flatMap((_, at) =>
      this.terms.flatMap((term) => spanAt(words, at, term) ?? []),
    );
    return merged(spans).slice(0, MOST_SPANS);
  }

  private wordsOf(text: string): PlacedWord[] {
    const words: PlacedWord[] = [];
    for (const match of text.matchAll(RUN)) {
      const { exact, folded } = this.cut(match[0]);
      const place = { start: match.index, end: match.index + match[0].length };
      exact.forEach((word, at) => {
        words.push({ ...place, exact: word, folded: folded[at] ?? word });
      });
    }
    return words;
  }

  /** A language has few syllables: each is cut once. */
  private cut(run: string): SearchWords {
    const known = this.known.get(run);
    if (known) return known;
    const words = this.tokenize(run);
    this.known.set(run, words);
    return words;
  }
}

/** @returns from the first to the last word of the term when it stands here. */
function spanAt(words: readonly PlacedWord[], at: number, term: QueryTerm): Span | null {
  const holds = term.every((word, offset) => isSaid(words[at + offset], word));
  const first = words[at];
  const last = words[at + term.length - 1];
  return holds && first && last ? { start: first.start, end: last.end } : null;
}

function isSaid(said: PlacedWord | undefined, { field, word }: QueryWord): boolean {
  return said?.[field] === word;
}

/** Starts are in order already; overlapping spans become one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push(span);
    else if (span.end > last.end) result[result.length - 1] = { start: last.start, end: span.end };
  }
  return result;
}
