import { type Span } from '#domain';
import { CONTEXT_WORDS } from './context-words.js';

/** Digits that stand together in a folded text: "0912", "o9l2", or one spelled digit ("chin"). */
export interface DigitGroup extends Span {
  readonly digits: string;
  readonly spelled: boolean;
  /** "muoi" is a 1 in "chín mười hai" (912) and nothing in "chín mươi hai" (92). */
  readonly optional: boolean;
  /** What lies between this group and the one before it in its run. */
  readonly joint: Joint;
  /** Letters other than a label that touch it on either side; "" where there are none. */
  readonly gluedLeft: string;
  gluedRight: string;
}

type Joint = 'first' | 'soft' | 'comma' | 'slash';

/** Shorter runs hold no personal data. */
const LEAST_DIGITS = 6;
const LONGEST_GAP = 8;
/** Letters are seen through in words that may hold a whole number (0912x345x678). */
const LEAST_PARTED = 9;
const SPELLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ khong: '0', ko: '0', kong: '0', mot: '1', hai: '2', ba: '3', bon: '4', tu: '4' },
    ...{ nam: '5', lam: '5', nham: '5', sau: '6', bay: '7', tam: '8', chin: '9', muoi: '1' },
  }),
);
const LOOK_ALIKE = /^[\doli]+$/;
const PARTS = /\d+|[a-z]+/g;
const SOFT = new Set(' \u00a0\u202f\t.-\u2010\u2011\u2012\u2013\u2014_·•*()|~"\'\u20e3');

/**
 * Reads the runs of digits of a text: groups that only separators lie between. Letters typed for
 * digits (o, l, i), spelled digits, emoji and single letters between groups are seen through.
 * @param text folded
 * @returns runs of at least six digits, in order
 */
export function readDigitRuns(text: string): DigitGroup[][] {
  const reader = new RunReader(text);
  let at = 0;
  while (at < text.length) {
    const start = at;
    let signs = 0;
    let sign = signOf(text.charCodeAt(at));
    while (sign !== 0) {
      signs |= sign;
      at += 1;
      sign = signOf(text.charCodeAt(at));
    }
    if (signs !== 0) reader.token(start, at, signs);
    else at += 1;
  }
  return reader.end();
}

const LETTER = 1;
const DIGIT = 2;

function signOf(code: number): number {
  if (code >= 97 && code <= 122) return LETTER;
  return code >= 48 && code <= 57 ? DIGIT : 0;
}

class RunReader {
  private readonly runs: DigitGroup[][] = [];
  private run: DigitGroup[] = [];
  private lastEnd = 0;
  private glue = '';

  constructor(private readonly text: string) {}

  token(start: number, end: number, signs: number): void {
    this.glue = '';
    if (signs === DIGIT) this.add(start, end, this.text.slice(start, end));
    else if (signs === LETTER) this.word(start, end);
    else this.mixed(start, end);
  }

  end(): DigitGroup[][] {
    this.close();
    return this.runs;
  }

  private word(start: number, end: number): void {
    const length = end - start;
    if (length === 1) this.letter(start, end);
    else if (length > 5 || !this.spelled(start, end)) this.close();
  }

  /** One letter between groups is a separator (0912 x 345), or stands for a digit (0 9 l 2). */
  private letter(start: number, end: number): void {
    const digit = plainDigits(this.text.slice(start, end));
    if (LOOK_ALIKE.test(this.text[start] ?? '')) this.add(start, end, digit);
    else if (this.run.length > 0 && this.jointTo(start) !== null) this.lastEnd = end;
  }

  private spelled(start: number, end: number): boolean {
    const word = this.text.slice(start, end);
    const digit = SPELLED.get(word);
    if (digit === undefined) return false;
    this.add(start, end, digit, word);
    return true;
  }

  private mixed(start: number, end: number): void {
    const token = this.text.slice(start, end);
    if (LOOK_ALIKE.test(token)) {
      this.add(start, end, plainDigits(token));
      return;
    }
    const long = token.length >= LEAST_PARTED;
    for (const part of token.matchAll(PARTS)) this.part(part[0], start + part.index, long);
  }

  private part(part: string, start: number, long: boolean): void {
    const end = start + part.length;
    if (signOf(part.charCodeAt(0)) === DIGIT) this.add(start, end, part);
    else if (long && part.length === 1 && this.run.length > 0) this.letterInside(end, part);
    else if (!this.spelled(start, end)) this.stop(part);
  }

  private letterInside(end: number, letter: string): void {
    if (signOf(this.text.charCodeAt(end)) === DIGIT) this.lastEnd = end;
    else this.stop(letter);
  }

  private stop(letters: string): void {
    const last = this.run.at(-1);
    if (last !== undefined) last.gluedRight = letters;
    this.close();
    // A label may touch its number: "sdt0912…".
    this.glue = CONTEXT_WORDS.has(letters) || letters === 'so' ? '' : letters;
  }

  private add(start: number, end: number, digits: string, word = ''): void {
    const spelled = word !== '';
    const joint = this.run.length === 0 ? null : this.jointTo(start, spelled);
    if (joint === null) this.close();
    this.run.push({
      ...{ start, end, digits, spelled, optional: word === 'muoi' },
      ...{ joint: joint ?? 'first', gluedLeft: this.glue, gluedRight: '' },
    });
    this.lastEnd = end;
    this.glue = '';
  }

  private jointTo(start: number, spelled = false): Joint | null {
    const joint = jointOf(this.text, this.lastEnd, start);
    if (joint !== 'comma' || start - this.lastEnd === 1) return joint;
    // "ba bốn, năm sáu" goes on; "12, 34" is a list.
    return spelled && this.run.at(-1)?.spelled === true ? joint : null;
  }

  private close(): void {
    let digits = 0;
    for (const group of this.run) digits += group.digits.length;
    if (digits >= LEAST_DIGITS) this.runs.push(this.run);
    if (this.run.length > 0) this.run = [];
  }
}

function jointOf(text: string, from: number, to: number): Joint | null {
  if (to - from > LONGEST_GAP) return null;
  let joint: Joint = 'soft';
  for (let at = from; at < to; at += 1) {
    const char = text.charAt(at);
    if (char === ',') joint = 'comma';
    else if (char === '/') joint = 'slash';
    else if (!SOFT.has(char) && !isPicture(text.charCodeAt(at))) return null;
  }
  return joint;
}

/** Arrows, shapes, dingbats, and the halves of emoji. */
function isPicture(code: number): boolean {
  return (code >= 0x2190 && code <= 0x2bff) || (code >= 0xd800 && code <= 0xdfff);
}

function plainDigits(written: string): string {
  return written.replaceAll('o', '0').replaceAll(/[li]/g, '1');
}
