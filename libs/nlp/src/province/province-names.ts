import { foldWord } from '../text/fold-text.js';
import { PROVINCES } from './provinces.js';

/** A name of a province or of a place in one, as it is looked for. */
export interface ProvinceName {
  readonly unit: string;
  /** Words, normalised; the same without diacritics but with đ; without any. */
  readonly exact: readonly string[];
  readonly plain: readonly string[];
  readonly bare: readonly string[];
  /** Folded words joined by "_". */
  readonly key: string;
  /** Whether it names the whole unit or a place in it. */
  readonly level: 'unit' | 'place';
  /** The signs of provinces.ts. */
  readonly signs: string;
}

const WRITTEN = /^([^[]+?)(?:\[(\w+)\])?$/;

/** Names by their first word, with diacritics and without; the longest first. */
export const NAMES_BY_FIRST_WORD: ReadonlyMap<string, readonly ProvinceName[]> = index();

function index(): Map<string, ProvinceName[]> {
  const byWord = new Map<string, ProvinceName[]>();
  for (const { name: unit, names, places } of PROVINCES) {
    const all = [...read(unit, names, 'unit'), ...read(unit, places, 'place')];
    for (const one of all) {
      const firsts = new Set([one.exact[0] ?? '', one.plain[0] ?? '', one.bare[0] ?? '']);
      for (const first of firsts) byWord.set(first, [...(byWord.get(first) ?? []), one]);
    }
  }
  for (const names of byWord.values()) names.sort((a, b) => b.exact.length - a.exact.length);
  return byWord;
}

function read(unit: string, list: string, level: ProvinceName['level']): ProvinceName[] {
  return list.split(', ').map((written) => {
    const [, name = '', signs = ''] = WRITTEN.exec(written) ?? [];
    const exact = name.normalize('NFC').toLowerCase().split(' ');
    const bare = exact.map(foldWord);
    const plain = exact.map((word) =>
      word.startsWith('đ') ? `đ${foldWord(word.slice(1))}` : foldWord(word),
    );
    return { unit, exact, plain, bare, key: bare.join('_'), level, signs };
  });
}
