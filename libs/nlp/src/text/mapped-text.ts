import { type Span } from '#domain';

/** A rewritten text that remembers where each of its UTF-16 units came from. */
export interface NormalizedText {
  readonly text: string;
  /**
   * Maps a stretch of the rewritten text to the original one.
   * @param start first UTF-16 unit of `text`
   * @param end unit after the last one; both are clamped to the text
   * @returns the smallest original span that covers it, in UTF-16 units, inside the original
   */
  toOriginal(start: number, end: number): Span;
}

/** Origins of the units of a text; `null` arrays mean that nothing has moved. */
export class MappedText implements NormalizedText {
  constructor(
    readonly text: string,
    private readonly starts: readonly number[] | null,
    private readonly ends: readonly number[] | null,
    private readonly originalLength: number,
  ) {}

  toOriginal(start: number, end: number): Span {
    const from = clamp(start, 0, this.text.length);
    const to = clamp(end, from, this.text.length);
    if (this.starts === null || this.ends === null) return { start: from, end: to };
    const first = this.starts[from] ?? this.originalLength;
    const last = to > from ? (this.ends[to - 1] ?? this.originalLength) : first;
    return { start: first, end: Math.max(first, last) };
  }

  /** @returns the same origins under another text of equal length. */
  withText(text: string): MappedText {
    return new MappedText(text, this.starts, this.ends, this.originalLength);
  }
}

/** Collects rewritten pieces with the source stretch each of them stands for. */
export class MappedTextBuilder {
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Every unit of `piece` is traced to the whole stretch `start`–`end`. */
  push(piece: string, start: number, end: number): void {
    this.pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** @param originalLength UTF-16 length of the text the stretches speak of */
  build(originalLength: number): MappedText {
    return new MappedText(this.pieces.join(''), this.starts, this.ends, originalLength);
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
