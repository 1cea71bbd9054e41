import { prepareText } from '../../text/prepared-text.js';

/** A word as the tables are looked up with: as it reads, and without diacritics. */
interface Word {
  readonly text: string;
  readonly folded: string;
}

/** A phrase of a table found in a row of words. */
export interface PhraseMatch {
  /** Index of the first word, and of the word after the last one. */
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly string[];
}

interface Entry {
  readonly table: number;
  readonly kind: string;
  readonly words: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

/**
 * Tables of phrases by kind, all looked up in one pass. A word typed without diacritics matches
 * every phrase that folds to it; one with diacritics must be the same.
 */
export class PhraseTables {
  private readonly root: Node = newNode();

  /**
   * @param tables each kind → phrases with diacritics, parted by `|`
   * @param cut cuts a phrase into words as the texts will be
   */
  constructor(
    private readonly tables: readonly Readonly<Record<string, string>>[],
    cut: (phrase: string) => readonly Word[] = (phrase) => prepareText(phrase).words,
  ) {
    tables.forEach((phrases, table) => {
      for (const [kind, list] of Object.entries(phrases)) {
        for (const phrase of list.split('|')) this.add(cut(phrase), table, kind);
      }
    });
  }

  /** Per table the longest phrase at each place, from left to right, not overlapping. */
  find(words: readonly Word[]): readonly PhraseMatch[][] {
    const found = this.tables.map((): PhraseMatch[] => []);
    const coveredTo = new Array<number>(found.length).fill(0);
    for (let from = 0; from < words.length; from += 1) {
      this.longestAt(words, from)?.forEach((match, table) => {
        if (match === null || (coveredTo[table] ?? 0) > from) return;
        found[table]?.push(match);
        coveredTo[table] = match.to;
      });
    }
    return found;
  }

  /** @returns per table its longest phrase that begins here; null when none of them has one */
  private longestAt(words: readonly Word[], from: number): (PhraseMatch | null)[] | null {
    let longest: (PhraseMatch | null)[] | null = null;
    let node = this.root.next.get(words[from]?.folded ?? '');
    for (let to = from + 1; node !== undefined; to += 1) {
      for (const entry of node.entries) {
        if (!agrees(entry, words, from)) continue;
        longest ??= this.tables.map(() => null);
        const before = longest[entry.table] ?? null;
        longest[entry.table] = longer(before, entry.kind, from, to);
      }
      const word = words[to];
      node = word === undefined ? undefined : node.next.get(word.folded);
    }
    return longest;
  }

  private add(words: readonly Word[], table: number, kind: string): void {
    let node = this.root;
    for (const { folded } of words) {
      const next = node.next.get(folded) ?? newNode();
      node.next.set(folded, next);
      node = next;
    }
    if (words.length > 0) node.entries.push({ table, kind, words: words.map(({ text }) => text) });
  }
}

function longer(before: PhraseMatch | null, kind: string, from: number, to: number): PhraseMatch {
  if (before?.to !== to) return { from, to, kinds: [kind] };
  return before.kinds.includes(kind) ? before : { from, to, kinds: [...before.kinds, kind] };
}

function agrees({ words }: Entry, typed: readonly Word[], from: number): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const word = typed[from + at];
    if (word === undefined || (word.text !== words[at] && word.text !== word.folded)) return false;
  }
  return true;
}

function newNode(): Node {
  return { next: new Map(), entries: [] };
}
