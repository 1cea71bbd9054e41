/**
 * One written Vietnamese syllable: initial, vowels that carry a mark, final. Only marked
 * syllables count, for unmarked ones look the same in every encoding.
 */
const VOWEL = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const INITIAL = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x';
const SYLLABLE = new RegExp(`^(${INITIAL})?[${VOWEL}]{1,3}(ch|ng|nh|c|m|n|p|t)?$`, 'u');
const MARKED = /\P{ASCII}/u;

/** Enough words to tell encodings apart; the rest of a long page adds nothing. */
const SAMPLE_WORDS = 4000;

/** @returns how many words of the text are Vietnamese syllables with diacritics. */
export function countVietnameseSyllables(text: string): number {
  const words = text.toLowerCase().split(/[\s\p{P}\p{S}\d]+/u, SAMPLE_WORDS);
  return words.filter((word) => MARKED.test(word) && SYLLABLE.test(word)).length;
}
