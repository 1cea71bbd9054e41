import { type Span } from '#domain';
import { expandPhrase, type PhraseStep } from './expand-phrase.js';
import { type MatchingWord } from './matching-text.js';
import { isNumberWord, isPriceWord, isSameWord } from './same-word.js';

/** A named phrase that was found, with its span in the original text. */
export interface PhraseHit extends Span {
  readonly name: string;
  /** Index of its first word among the words that were searched, and of its last. */
  readonly first: number;
  readonly last: number;
}

/** What may follow a word of a phrase, and the phrases that end with it. */
interface Node {
  readonly names: string[];
  readonly next: Edge[];
  readonly byFolded: Map<string, Edge[]>;
  /** The longest gap before any word that may follow. */
  reach: number;
}

interface Edge extends PhraseStep {
  readonly node: Node;
}

/**
 * Finds named phrases, typed with or without diacritics; see {@link expandPhrase} for how a phrase
 * is written. Where the text has diacritics they must be those of the phrase.
 */
export class PhraseMatcher {
  private readonly root = emptyNode();

  constructor(signals: readonly { readonly name: string; readonly phrases: readonly string[] }[]) {
    for (const { name, phrases } of signals) {
      for (const text of phrases) for (const steps of expandPhrase(text)) this.add(name, steps);
    }
  }

  /** @returns the phrases found, in order of the text; of one name at one word the longest. */
  find(words: readonly MatchingWord[]): PhraseHit[] {
    const hits: PhraseHit[] = [];
    words.forEach((word, first) => {
      const ends = new Map<string, number>();
      for (const edge of edgesFor(this.root, word, 0)) follow(words, first, edge.node, ends);
      for (const [name, last] of ends) {
        hits.push({ name, first, last, start: word.start, end: words[last]?.end ?? word.end });
      }
    });
    return hits;
  }

  private add(name: string, steps: readonly PhraseStep[]): void {
    let node = this.root;
    for (const step of steps) node = childOf(node, step);
    if (!node.names.includes(name)) node.names.push(name);
  }
}

function emptyNode(): Node {
  return { names: [], next: [], byFolded: new Map(), reach: 0 };
}

function childOf(node: Node, step: PhraseStep): Node {
  const known = node.next.find(
    ({ word, gap }) => gap === step.gap && exactOf(word) === exactOf(step.word),
  );
  if (known !== undefined) return known.node;
  const edge: Edge = { ...step, node: emptyNode() };
  node.next.push(edge);
  const key = typeof step.word === 'string' ? step.word : step.word.folded;
  node.byFolded.set(key, [...(node.byFolded.get(key) ?? []), edge]);
  node.reach = Math.max(node.reach, step.gap);
  return edge.node;
}

function exactOf(word: PhraseStep['word']): string {
  return typeof word === 'string' ? word : word.exact;
}

/** @param skipped words between this one and the one before it in the phrase */
function edgesFor(node: Node, word: MatchingWord, skipped: number): Edge[] {
  const edges = [...(node.byFolded.get(word.folded) ?? [])];
  if (isNumberWord(word.folded)) edges.push(...(node.byFolded.get('<số>') ?? []));
  if (isPriceWord(word.folded)) edges.push(...(node.byFolded.get('<giá>') ?? []));
  return edges.filter(
    ({ gap, word: wanted }) =>
      skipped <= gap && (typeof wanted === 'string' || isSameWord(word, wanted)),
  );
}

/** Notes the last word of every phrase that goes on from a node; the first way found counts. */
function follow(
  words: readonly MatchingWord[],
  at: number,
  node: Node,
  ends: Map<string, number>,
): void {
  for (const name of node.names) ends.set(name, Math.max(ends.get(name) ?? 0, at));
  for (let skipped = 0; skipped <= node.reach && node.next.length > 0; skipped += 1) {
    const next = words[at + 1 + skipped];
    if (next === undefined) return;
    for (const edge of edgesFor(node, next, skipped)) {
      follow(words, at + 1 + skipped, edge.node, ends);
    }
  }
}
