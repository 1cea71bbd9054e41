import { type Fact } from '#domain';
import { matchingWordsOf } from '../text/matching-text.js';
import { LexicalIndex } from './lexical-index.js';

/** Finds the facts whose words are nearest to a text, whatever day they hold on. */
export class FactFinder {
  private readonly index: LexicalIndex;

  /** Indexing takes some ten milliseconds for 300 facts. */
  constructor(private readonly facts: readonly Fact[]) {
    this.index = new LexicalIndex(
      facts.map(({ statement, conditions }) =>
        matchingWordsOf(conditions === null ? statement : `${statement} ${conditions}`),
      ),
    );
  }

  /** @returns the nearest facts, best first; none when nothing is alike. */
  find(text: string, limit: number): Fact[] {
    return this.index
      .search(matchingWordsOf(text), limit)
      .flatMap(({ index }) => this.facts[index] ?? []);
  }
}
