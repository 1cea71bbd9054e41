import { type QuantityComparator } from '#domain';
import { type Hedge, type HedgeTable, HEDGES_AFTER, HEDGES_BEFORE } from './hedge-words.js';
import { type TokenStream } from './scan-tokens.js';

/** The hedges of one quantity and where the words before it begin. */
export interface Hedges {
  readonly comparator: QuantityComparator;
  readonly approximate: boolean;
  readonly start: number;
}

/** What the hedges are of. */
export type Hedged = 'date' | 'age' | 'measure';

const MOST_PHRASES = 4;
const LONGEST = 3;
const SPELLINGS_OF_NO = new Set([
  'k',
  'ko',
  'kg',
  'kh',
  'khg',
  'hok',
  'hong',
  'khong',
  'hông',
  'chẳng',
]);
/** "tăng từ 2,34 triệu lên 2,53 triệu": both are exact. */
const CHANGES = new Set('xuống xuong lên len thành thanh sang còn con'.split(' '));

/**
 * Reads what stands before and behind a quantity: comparators, hedges.
 * @param start first token of the quantity
 * @param end the one after its last
 */
export function readHedges(
  stream: TokenStream,
  start: number,
  end: number,
  hedged: Hedged,
): Hedges {
  const before = hedgesBefore(stream, start, hedged);
  const after = hedgeAfter(stream, end, hedged);
  const approximate = before.approximate || after?.approximate === true;
  const comparator = after?.comparator ?? before.comparator;
  const exact = before.from && CHANGES.has(stream.at(end).text) && !isUp(stream, end);
  return { comparator: exact ? 'eq' : comparator, approximate, start: before.start };
}

function isUp(stream: TokenStream, end: number): boolean {
  return stream.at(end).folded === 'con' && stream.at(end + 1).kind !== 'number';
}

interface Before extends Hedges {
  /** The nearest comparator was "từ". */
  readonly from: boolean;
}

function hedgesBefore(stream: TokenStream, start: number, hedged: Hedged): Before {
  let found: Before = { comparator: 'eq', approximate: false, start, from: false };
  for (let phrases = 0; phrases < MOST_PHRASES; phrases += 1) {
    const match = phraseBefore(stream, found.start, hedged);
    if (match === null) break;
    found = combined(found, match, stream.at(match.start).folded === 'tu');
  }
  return found;
}

function combined(found: Before, { hedge, start }: Match, from: boolean): Before {
  const first = found.comparator === 'eq' && hedge.comparator !== undefined;
  return {
    comparator: first ? (hedge.comparator ?? 'eq') : found.comparator,
    approximate: found.approximate || hedge.approximate === true,
    start,
    from: first ? from : found.from,
  };
}

interface Match {
  readonly hedge: Hedge;
  readonly start: number;
}

/** The longest phrase that ends before a place. */
function phraseBefore(stream: TokenStream, end: number, hedged: Hedged): Match | null {
  if (!HEDGES_BEFORE.mayStand(stream.at(end - 1).folded)) return null;
  let phrase = '';
  let best: Match | null = null;
  for (let length = 1; length <= LONGEST && end - length >= 0; length += 1) {
    const word = wordAt(stream, end - length);
    phrase = length === 1 ? word : `${word} ${phrase}`;
    const hedge = hedgeOf(HEDGES_BEFORE, phrase, stream, hedged);
    if (hedge !== null) best = { hedge, start: end - length };
  }
  return best;
}

function hedgeAfter(stream: TokenStream, at: number, hedged: Hedged): Hedge | null {
  if (!HEDGES_AFTER.mayStand(stream.at(at).folded)) return null;
  let phrase = '';
  let best: Hedge | null = null;
  for (let length = 1; length <= LONGEST; length += 1) {
    phrase = length === 1 ? wordAt(stream, at) : `${phrase} ${wordAt(stream, at + length - 1)}`;
    const hedge = hedgeOf(HEDGES_AFTER, phrase, stream, hedged);
    const compares = phrase === 'hơn' || phrase === 'hon' || phrase === 'lẻ';
    if (hedge !== null && !(compares && isNumberNext(stream, at + 1))) best = hedge;
  }
  return best;
}

/** "5 triệu hơn 20 năm": the word belongs to what follows. */
function isNumberNext(stream: TokenStream, at: number): boolean {
  return stream.at(at).kind === 'number';
}

function hedgeOf(
  table: HedgeTable,
  phrase: string,
  { unmarked }: TokenStream,
  hedged: Hedged,
): Hedge | null {
  const found = table.find(phrase, unmarked) ?? [];
  return found.find(({ only }) => fits(only, hedged)) ?? null;
}

function fits(only: Hedge['only'], hedged: Hedged): boolean {
  if (only === undefined || only === hedged) return true;
  return only === 'measure' && hedged === 'age';
}

function wordAt(stream: TokenStream, at: number): string {
  const { text } = stream.at(at);
  if (!SPELLINGS_OF_NO.has(text)) return text;
  return stream.unmarked ? 'khong' : 'không';
}
