import { type Span } from '#domain';
import { type FactBase } from '../knowledge/fact-base.js';
import { type MatchingWord, matchingWordsOf, startsWithDigit } from '../text/matching-text.js';

/** A document that a text cites by its number. */
export interface CitedDocument extends Span {
  /** As the closed list writes it: "nghi dinh 176"; what has no kind is the number alone. */
  readonly name: string;
  /** The year it names, null when it names none. */
  readonly year: string | null;
  /** Whether the fact base cites it. */
  readonly known: boolean;
}

/** How a document is called, in the folded words before its number. */
const KINDS: readonly (readonly string[])[] = [
  ['nghi', 'dinh'],
  ['nghi', 'quyet'],
  ['quyet', 'dinh'],
  ['thong', 'tu'],
  ['cong', 'van'],
  ['cong', 'dien'],
  ['luat'],
];
const SHORT: Readonly<Record<string, string>> = {
  nd: 'nghi dinh',
  nq: 'nghi quyet',
  qd: 'quyet dinh',
  tt: 'thong tu',
  cv: 'cong van',
  qh15: 'luat',
  qh14: 'luat',
  qh13: 'luat',
};
/** What may stand between the kind and the number. */
const FILLERS: ReadonlySet<string> = new Set(['so', 'moi', 'nay', 'thu']);
const NAMES: ReadonlySet<string> = new Set(KINDS.map((kind) => kind.join(' ')));
const NUMBER = /^(\d{1,4})(?:\/(\d{4}))?$/;
const COUNTED: ReadonlySet<string> = new Set(
  'thang nam ngay tuoi tuan gio lan nguoi phan trieu tr nghin ngan dong k cu'.split(' '),
);
const YEAR = /^(?:19|20)\d\d$/;
/** "Luật 2014", "nghị quyết 2026": a year, not a number. */
const LONGEST_FILLER = 2;

const closedLists = new WeakMap<FactBase, ReadonlyMap<string, ReadonlySet<string>>>();

/** Finds the documents that words cite by number: "Nghị định 299", "176/QĐ-BNV", "cv 2133". */
export function documentsIn(words: readonly MatchingWord[]): Omit<CitedDocument, 'known'>[] {
  return words.flatMap((word, at) => {
    if (!startsWithDigit(word.folded)) return [];
    const number = NUMBER.exec(word.folded);
    return number === null ? [] : (documentAt(words, at, number[1] ?? '', number[2] ?? null) ?? []);
  });
}

function documentAt(
  words: readonly MatchingWord[],
  at: number,
  digits: string,
  year: string | null,
): Omit<CitedDocument, 'known'> | null {
  if (year === null && isCounted(words, at)) return null;
  const kind = kindBefore(words, at) ?? kindAfter(words, at, year !== null);
  if (kind === null) return null;
  if (kind.name === 'luat' && year === null && YEAR.test(digits)) return null;
  return { name: `${kind.name} ${Number(digits)}`, year, ...spanOf(words, kind) };
}

/** @returns whether the fact base cites the document, of that year when one is named */
export function isKnownDocument(
  { name, year }: Omit<CitedDocument, 'known'>,
  facts: FactBase,
): boolean {
  const years = closedListOf(facts).get(name);
  if (years === undefined) return false;
  return year === null || years.size === 0 || years.has(year);
}

function spanOf(words: readonly MatchingWord[], { first, last }: Kind): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

interface Kind {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

function kindBefore(words: readonly MatchingWord[], at: number): Kind | null {
  let last = at - 1;
  for (let left = LONGEST_FILLER; left > 0; left -= 1) {
    if (!FILLERS.has(words[last]?.folded ?? '')) break;
    last -= 1;
  }
  for (const kind of KINDS) {
    const first = last - kind.length + 1;
    if (kind.every((part, index) => words[first + index]?.folded === part)) {
      return { name: kind.join(' '), first, last: at };
    }
  }
  const short = SHORT[words[last]?.folded ?? ''];
  return short === undefined ? null : { name: short, first: last, last: at };
}

/** "176/QĐ-BNV", "299/2026/NĐ-CP": the kind is glued to the number. */
function kindAfter(words: readonly MatchingWord[], at: number, dated: boolean): Kind | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || next.start - word.end > 1) return null;
  // "12tt" is no circular, "176/2025/NĐ" a decree.
  if (next.start === word.end && !dated) return null;
  const kind = kindAt(words, at + 1);
  if (!NAMES.has(kind.name) || hasOwnNumber(words, kind.last)) return null;
  return { ...kind, first: at };
}

/** What a word calls a document, alone or, as short forms come written out, with the next one. */
function kindAt(words: readonly MatchingWord[], at: number): Omit<Kind, 'first'> {
  const [word, next] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? ''];
  const short = SHORT[word];
  return short === undefined
    ? { name: `${word} ${next}`, last: at + 1 }
    : { name: short, last: at };
}

/** "Điều 57 Nghị định 283": the kind belongs to the number after it. */
function hasOwnNumber(words: readonly MatchingWord[], kind: number): boolean {
  let next = kind + 1;
  while (FILLERS.has(words[next]?.folded ?? '')) next += 1;
  return NUMBER.test(words[next]?.folded ?? '');
}

/** "luật 7 tháng", not "Nghị quyết 93 năm 2015": the number counts something. */
function isCounted(words: readonly MatchingWord[], at: number): boolean {
  const next = words[at + 1]?.folded ?? '';
  if (next === 'nam' && YEAR.test(words[at + 2]?.folded ?? '')) return false;
  return COUNTED.has(next);
}

/** By kind and number the years known; facts name documents in their conditions as well. */
function closedListOf(facts: FactBase): ReadonlyMap<string, ReadonlySet<string>> {
  const known = closedLists.get(facts);
  if (known !== undefined) return known;
  const list = new Map<string, Set<string>>();
  for (const { legalBasis, statement, conditions } of facts.all()) {
    const texts = [...legalBasis.map(({ document }) => document), statement, conditions ?? ''];
    for (const { name, year } of texts.flatMap((text) => documentsIn(matchingWordsOf(text)))) {
      const years = list.get(name) ?? new Set();
      list.set(name, year === null ? years : years.add(year));
    }
  }
  closedLists.set(facts, list);
  return list;
}
