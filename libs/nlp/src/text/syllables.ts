import AggressiveTokenizerVi from 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js';

const tokenizer = new AggressiveTokenizerVi();

/**
 * Syllables of a text, by natural's Vietnamese tokenizer (numbers are cut at their separators).
 * No stop words are taken out: natural has no list for Vietnamese, and those that others made name
 * "không", "chưa" and "được", by which a denial differs from a claim.
 * @param text normalised: NFC and lower case
 */
export function syllablesOf(text: string): string[] {
  return tokenizer.tokenize(text).filter((syllable) => syllable !== '');
}
