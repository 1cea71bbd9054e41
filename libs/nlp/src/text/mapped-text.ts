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
    private readonly starts: Uint32Array | null,
    private readonly ends: Uint32Array | null,
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

  /** First original unit that the unit `at` stands for. */
  originOf(at: number): number {
    return this.starts === null ? at : (this.starts[at] ?? this.originalLength);
  }

  /** Original unit after those that the unit `at` stands for. */
  originEnd(at: number): number {
    return this.ends === null ? at + 1 : (this.ends[at] ?? this.originalLength);
  }

  /** @returns the same origins under another text of equal length. */
  withText(text: string): MappedText {
    return new MappedText(text, this.starts, this.ends, this.originalLength);
  }
}

/** Collects rewritten pieces with the source stretch each of them stands for. */
export class MappedTextBuilder {
  private text = '';
  private starts: Uint32Array;
  private ends: Uint32Array;

  /** @param expectedLength units of the text to come, as a first guess */
  constructor(expectedLength: number) {
    this.starts = new Uint32Array(expectedLength + 16);
    this.ends = new Uint32Array(expectedLength + 16);
  }

  /** Every unit of `piece` is traced to the whole stretch `start`–`end`. */
  push(piece: string, start: number, end: number): void {
    const from = this.text.length;
    this.reserve(from + piece.length);
    this.starts.fill(start, from, from + piece.length);
    this.ends.fill(end, from, from + piece.length);
    this.text += piece;
  }

  /** Units of `piece` stand for as many units of the original, one by one, from `start` on. */
  pushUnits(piece: string, start: number): void {
    const from = this.text.length;
    this.reserve(from + piece.length);
    for (let unit = 0; unit < piece.length; unit += 1) {
      this.starts[from + unit] = start + unit;
      this.ends[from + unit] = start + unit + 1;
    }
    this.text += piece;
  }

  /** Takes over a stretch of a text that was rewritten before, with its origins. */
  keep(source: MappedText, start: number, end: number): void {
    const from = this.text.length;
    this.reserve(from + end - start);
    for (let unit = start; unit < end; unit += 1) {
      this.starts[from + unit - start] = source.originOf(unit);
      this.ends[from + unit - start] = source.originEnd(unit);
    }
    this.text += source.text.slice(start, end);
  }

  /** @param originalLength UTF-16 length of the text the stretches speak of */
  build(originalLength: number): MappedText {
    const { length } = this.text;
    const starts = this.starts.subarray(0, length);
    return new MappedText(this.text, starts, this.ends.subarray(0, length), originalLength);
  }

  private reserve(length: number): void {
    if (length <= this.starts.length) return;
    this.starts = grown(this.starts, length * 2);
    this.ends = grown(this.ends, length * 2);
  }
}

function grown(units: Uint32Array, length: number): Uint32Array {
  const larger = new Uint32Array(length);
  larger.set(units);
  return larger;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
