import { foldWord } from '../text/fold-text.js';
import { type Token } from './scan-tokens.js';

/** Words with what they stand for, found with diacritics or, where that is safe, without. */
export class WordTable<Meaning> {
  private readonly byText = new Map<string, Meaning>();
  private readonly byFolded = new Map<string, Meaning>();

  /**
   * @param entries words parted by spaces, with what they mean
   * @param strict words that without their diacritics are mostly another word ("cỡ" – "có")
   */
  constructor(entries: Iterable<readonly [words: string, meaning: Meaning]>, strict = '') {
    const guarded = new Set(strict.split(' '));
    for (const [words, meaning] of entries) {
      for (const word of words.split(' ')) {
        this.byText.set(word, meaning);
        const folded = foldWord(word);
        if (!guarded.has(word) && !this.byFolded.has(folded)) this.byFolded.set(folded, meaning);
      }
    }
  }

  /** @param loose a word typed without diacritics may stand for one with them */
  find(token: Token, loose: boolean): Meaning | undefined {
    const exact = this.byText.get(token.text);
    if (exact !== undefined || !loose || token.text !== token.folded) return exact;
    return this.byFolded.get(token.folded);
  }
}
