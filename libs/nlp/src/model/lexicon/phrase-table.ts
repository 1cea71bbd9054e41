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
  readonly words: readonly string[];
  readonly kind: string;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

/**
 * Phrases by kind, found in one pass. A word typed without diacritics matches every phrase that
 * folds to it; one with diacritics must be the same.
 */
export class PhraseTable {
  private readonly root: Node = newNode();

  /** @param phrases kind → phrases with diacritics, parted by `|` */
  constructor(phrases: Readonly<Record<string, string>>) {
    for (const [kind, list] of Object.entries(phrases)) {
      for (const phrase of list.split('|')) this.add(phrase, kind);
    }
  }

  /** The longest phrase at each place, from left to right, not overlapping. */
  find(words: readonly Word[]): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    let at = 0;
    while (at < words.length) {
      const match = this.longestAt(words, at);
      if (match === null) {
        at += 1;
      } else {
        found.push(match);
        at = match.to;
      }
    }
    return found;
  }

  private longestAt(words: readonly Word[], from: number): PhraseMatch | null {
    let node: Node | undefined = this.root;
    let longest: PhraseMatch | null = null;
    for (let at = from; at < words.length; at += 1) {
      node = node.next.get(words[at]?.folded ?? '');
      if (node === undefined) break;
      if (node.entries.length === 0) continue;
      const kinds = kindsAt(node, words, from);
      if (kinds.length > 0) longest = { from, to: at + 1, kinds };
    }
    return longest;
  }

  private add(phrase: string, kind: string): void {
    const { words } = prepareText(phrase);
    let node = this.root;
    for (const { folded } of words) {
      const next = node.next.get(folded) ?? newNode();
      node.next.set(folded, next);
      node = next;
    }
    if (words.length > 0) node.entries.push({ words: words.map(({ text }) => text), kind });
  }
}

function kindsAt(node: Node, typed: readonly Word[], from: number): string[] {
  const kinds: string[] = [];
  for (const { words, kind } of node.entries) {
    if (!kinds.includes(kind) && words.every((word, at) => agrees(typed[from + at], word))) {
      kinds.push(kind);
    }
  }
  return kinds;
}

function agrees(typed: Word | undefined, written: string): boolean {
  return typed !== undefined && (typed.text === written || typed.text === typed.folded);
}

function newNode(): Node {
  return { next: new Map(), entries: [] };
}
