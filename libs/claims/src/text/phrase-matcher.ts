import { type Span } from '#domain';
import { expandPhrase, type PhraseStep } from './expand-phrase.js';
import { type MatchingWord } from './matching-text.js';
import { isNumberWord, isPriceWord, isSameWord } from './same-word.js';
import { WordFilter } from './word-filter.js';

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
  /** Edges by their word without diacritics, and those that any number or price may take. */
  readonly byFolded: Map<string, Edge[]>;
  readonly numbers: Edge[];
  readonly prices: Edge[];
  /** The longest gap before any word that may follow. */
  reach: number;
}

interface Edge extends PhraseStep {
  readonly node: Node;
}

/** By name the last word of the longest phrase found so far, of those that begin at one word. */
type Ends = Map<string, number>;

/**
 * Finds named phrases, typed with or without diacritics; see {@link expandPhrase} for how a phrase
 * is written. Where the text has diacritics they must be those of the phrase.
 */
export class PhraseMatcher {
  private readonly root = emptyNode();
  /** The words that a phrase begins with. */
  private readonly beginnings = new WordFilter();

  constructor(signals: readonly { readonly name: string; readonly phrases: readonly string[] }[]) {
    for (const { name, phrases } of signals) {
      for (const text of phrases) for (const steps of expandPhrase(text)) this.add(name, steps);
    }
  }

  /** @returns the phrases found, in order of the text; of one name at one word the longest. */
  find(words: readonly MatchingWord[]): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let first = 0; first < words.length; first += 1) {
      const ends = this.endsFrom(words, first);
      if (ends === null) continue;
      const start = words[first]?.start ?? 0;
      for (const [name, last] of ends) {
        hits.push({ name, first, last, start, end: words[last]?.end ?? start });
      }
    }
    return hits;
  }

  /** @returns whether any phrase is there */
  isIn(words: readonly MatchingWord[]): boolean {
    return words.some((_, first) => this.endsFrom(words, first) !== null);
  }

  /** Most words begin no phrase, which is seen at once. */
  private endsFrom(words: readonly MatchingWord[], first: number): Ends | null {
    const word = words[first];
    if (word === undefined || !this.mayBegin(word)) return null;
    return takeWord(this.root, words, first, 0, null);
  }

  private mayBegin(word: MatchingWord): boolean {
    const { numbers, prices } = this.root;
    return numbers.length > 0 || prices.length > 0 || this.beginnings.mayHold(word);
  }

  private add(name: string, steps: readonly PhraseStep[]): void {
    const first = steps[0]?.word;
    if (first !== undefined && typeof first !== 'string') this.beginnings.add(first);
    let node = this.root;
    for (const step of steps) node = childOf(node, step);
    if (!node.names.includes(name)) node.names.push(name);
  }
}

function emptyNode(): Node {
  return { names: [], next: [], byFolded: new Map(), numbers: [], prices: [], reach: 0 };
}

function childOf(node: Node, step: PhraseStep): Node {
  const known = node.next.find(
    ({ word, gap }) => gap === step.gap && exactOf(word) === exactOf(step.word),
  );
  if (known !== undefined) return known.node;
  const edge: Edge = { ...step, node: emptyNode() };
  node.next.push(edge);
  edgesLike(node, step.word).push(edge);
  node.reach = Math.max(node.reach, step.gap);
  return edge.node;
}

function edgesLike(node: Node, word: PhraseStep['word']): Edge[] {
  if (word === '<số>') return node.numbers;
  if (word === '<giá>') return node.prices;
  const edges = node.byFolded.get(word.folded) ?? [];
  node.byFolded.set(word.folded, edges);
  return edges;
}

function exactOf(word: PhraseStep['word']): string {
  return typeof word === 'string' ? word : word.exact;
}

/** Goes on from a node with a word; `skipped`: how many words since the one before it in the phrase. */
function takeWord(
  node: Node,
  words: readonly MatchingWord[],
  at: number,
  skipped: number,
  found: Ends | null,
): Ends | null {
  const word = words[at];
  if (word === undefined) return found;
  const { folded } = word;
  let ends = found;
  const named = node.byFolded.get(folded);
  if (named !== undefined) ends = takeEdges(named, words, at, skipped, ends);
  if (node.numbers.length > 0 && isNumberWord(folded)) {
    ends = takeEdges(node.numbers, words, at, skipped, ends);
  }
  if (node.prices.length > 0 && isPriceWord(folded)) {
    ends = takeEdges(node.prices, words, at, skipped, ends);
  }
  return ends;
}

function takeEdges(
  edges: readonly Edge[],
  words: readonly MatchingWord[],
  at: number,
  skipped: number,
  found: Ends | null,
): Ends | null {
  const typed = words[at];
  let ends = found;
  for (const { gap, word, node } of edges) {
    if (skipped > gap || typed === undefined) continue;
    if (typeof word !== 'string' && !isSameWord(typed, word)) continue;
    ends = follow(words, at, node, ends);
  }
  return ends;
}

/** Notes the last word of every phrase that goes on from a node; the first way found counts. */
function follow(
  words: readonly MatchingWord[],
  last: number,
  node: Node,
  found: Ends | null,
): Ends | null {
  let ends = found;
  for (const name of node.names) {
    ends ??= new Map();
    ends.set(name, Math.max(ends.get(name) ?? 0, last));
  }
  if (node.next.length === 0) return ends;
  for (let skipped = 0; skipped <= node.reach; skipped += 1) {
    ends = takeWord(node, words, last + 1 + skipped, skipped, ends);
  }
  return ends;
}
