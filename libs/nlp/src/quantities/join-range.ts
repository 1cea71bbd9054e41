import { type Measure } from './measure.js';
import { type Amount, readAmount } from './read-amount.js';
import { readMeasure } from './read-measure.js';
import { type TokenStream } from './scan-tokens.js';

/** A measure that may be the range between two. */
export interface MeasureRange extends Measure {
  readonly upperExcluded: boolean;
  /** Both ends were named, not only guessed at ("hai ba năm"). */
  readonly named: boolean;
}

/** Where the second end of a range begins. */
interface Joint {
  readonly next: number;
  /** "đến dưới". */
  readonly below: boolean;
}

const DASHES = new Set('- ‐ ‑ ‒ – — ~ →'.split(' '));
const TO = new Set(['đến', 'den', 'tới', 'toi']);
const BELOW = new Set(['dưới', 'duoi']);
const SKIPPED = new Set(['hết', 'het', 'khoảng', 'khoang', 'gần', 'gan', 'cỡ', 'tầm']);

/** @returns the place behind "đến", "-", "đến dưới" …, null where nothing joins */
export function jointAt(stream: TokenStream, at: number): Joint | null {
  const cho = stream.at(at).text === 'cho' ? at + 1 : at;
  const { text } = stream.at(cho);
  if (!TO.has(text) && !(cho === at && DASHES.has(text))) return null;
  const after = stream.at(cho + 1).text;
  if (BELOW.has(after)) return { next: cho + 2, below: true };
  return { next: SKIPPED.has(after) ? cho + 2 : cho + 1, below: false };
}

/**
 * Reads a measure or the range it begins: "15 năm", "3 đến 5 năm", "5-7 triệu", "15 đến dưới 20
 * năm". A first end without a unit takes unit and scale of the second.
 */
export function readMeasureRange(stream: TokenStream, at: number): MeasureRange | null {
  const first = readMeasure(stream, at);
  if (first === null) return readBareRange(stream, at);
  const alone = { ...first, upperExcluded: false, named: false };
  const joint = first.upper === null ? jointAt(stream, first.next) : null;
  if (joint === null) return alone;
  const second = readMeasure(stream, joint.next);
  return (second === null ? null : joined(first, second, joint)) ?? alone;
}

function readBareRange(stream: TokenStream, at: number): MeasureRange | null {
  const first = readAmount(stream, at);
  if (first === null || first.scale > 1 || first.upper !== null) return null;
  const joint = jointAt(stream, first.next);
  if (joint === null) return null;
  const second = readMeasure(stream, joint.next);
  return second === null ? null : withBareEnd(stream, first, second, joint);
}

function withBareEnd(
  stream: TokenStream,
  first: Amount,
  second: Measure,
  joint: Joint,
): MeasureRange | null {
  if (second.kind === 'fraction') return null;
  const value = first.value * second.scale * (second.kind === 'age' ? 12 : 1);
  const unit = second.unit === 'month' && isYears(stream, joint.next) ? 'year' : second.unit;
  return joined({ ...second, value, unit }, second, joint);
}

/** "15 đến 20 năm 6 tháng": the first end counts years. */
function isYears(stream: TokenStream, at: number): boolean {
  return ['nam', 'n'].includes(stream.at(at + 1).folded);
}

function joined(first: Measure, second: Measure, { below }: Joint): MeasureRange | null {
  if (first.kind !== second.kind || second.upper !== null) return null;
  const [low, high] =
    first.unit === second.unit ? [first, second] : [inMonths(first), inMonths(second)];
  if (low === null || high === null || low.value >= high.value) return null;
  return { ...high, value: low.value, upper: high.value, upperExcluded: below, named: true };
}

/** Years and months are made one unit; other units of time do not mix. */
function inMonths(measure: Measure): Measure | null {
  if (measure.unit === 'month') return measure;
  return measure.unit === 'year' ? { ...measure, unit: 'month', value: measure.value * 12 } : null;
}
