import { foldWord } from '../text/fold-text.js';
import { type NormalizedText } from '../text/mapped-text.js';

const BOUNDARY = /[!?;,\n]|\.(?:\s|$)/;
const TIGHT = /^(?: {1,2}|[._]| ?[-–—] ?)$/;
/** Short words may end with a point: "TP. HCM". */
const SHORT = 2;
/** From so large a share of capitals on, capitals tell nothing. */
const SHOUTED = 0.6;
const DIACRITICS = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/;

/** The words of a text as names of places are read in it. */
export class ProvinceWords {
  private readonly words: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private shouted: boolean | undefined;
  private bare: boolean | undefined;

  /** @param normal of `original` */
  constructor(
    private readonly original: string,
    private readonly normal: NormalizedText,
  ) {
    const { text } = normal;
    for (let at = 0; at < text.length; at += 1) {
      if (!isWordUnit(text.charCodeAt(at))) continue;
      this.starts.push(at);
      while (at < text.length && isWordUnit(text.charCodeAt(at))) at += 1;
      this.ends.push(at);
      this.words.push(text.slice(this.starts.at(-1), at));
    }
  }

  get length(): number {
    return this.starts.length;
  }

  /** @returns the normalised word, "" outside the text */
  word(at: number): string {
    return this.words[at] ?? '';
  }

  folded(at: number): string {
    return foldWord(this.word(at));
  }

  /** @returns folded words `from` to `to`, joined by "_" */
  key(from: number, to: number): string {
    return Array.from({ length: to - from + 1 }, (_, at) => this.folded(from + at)).join('_');
  }

  /** Whether the word may go on the phrase of the word before it: only spaces and hyphens lie between. */
  isTight(at: number): boolean {
    const gap = this.gap(at);
    return TIGHT.test(gap) || (gap === '. ' && this.word(at - 1).length <= SHORT);
  }

  /** Whether a sentence or a part of one ends before the word, as at both ends of the text. */
  isBoundary(at: number): boolean {
    return at <= 0 || at >= this.length || BOUNDARY.test(this.gap(at));
  }

  /** Whether a sentence begins with the word. */
  isSentenceStart(at: number): boolean {
    return at === 0 || /[.!?\n]/.test(this.gap(at));
  }

  /** Whether a slash follows at once, as in "q2/2025". */
  isDated(at: number): boolean {
    return this.normal.text.charAt(this.ends[at] ?? 0) === '/';
  }

  /** Whether words open the text and a colon follows: "HÒA BÌNH: …". */
  isHeading(first: number, last: number): boolean {
    const end = this.ends[last] ?? 0;
    return first === 0 && /^\s?:/.test(this.normal.text.slice(end, end + 2));
  }

  /** Whether all the words open with a capital letter in a text where that tells something. */
  isCapital(from: number, to: number): boolean {
    if (this.isShouted()) return false;
    for (let at = from; at <= to; at += 1) if (!this.opensCapital(at)) return false;
    return true;
  }

  /** Whether the word is written in capitals throughout, in a text where that tells something. */
  isUpper(at: number): boolean {
    const written = this.written(this.starts[at] ?? 0, this.ends[at] ?? 0);
    return !this.isShouted() && written === written.toUpperCase();
  }

  /** Whether the text is typed without diacritics. */
  isBare(): boolean {
    return (this.bare ??= !DIACRITICS.test(this.normal.text));
  }

  private opensCapital(at: number): boolean {
    const start = this.starts[at] ?? 0;
    const first = this.written(start, start + 1);
    return first !== first.toLowerCase();
  }

  private written(start: number, end: number): string {
    const span = this.normal.toOriginal(start, end);
    return this.original.slice(span.start, span.end);
  }

  private gap(at: number): string {
    return this.normal.text.slice(this.ends[at - 1] ?? 0, this.starts[at] ?? 0);
  }

  private isShouted(): boolean {
    this.shouted ??= shareOfCapitals(this.original) > SHOUTED;
    return this.shouted;
  }
}

/** Latin letters with their marks, and digits. */
function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code >= 0xc0 && code <= 0x1eff && code !== 0xd7 && code !== 0xf7;
}

function shareOfCapitals(text: string): number {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper < 12 ? 0 : upper / (upper + lower);
}
