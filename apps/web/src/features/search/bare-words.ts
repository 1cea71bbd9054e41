/** @returns the text without diacritics, in lower case: what a bare word is compared with. */
export function bareOf(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** @returns whether a word of the query was typed without diacritics, so that any form matches. */
export function isBare(word: string): boolean {
  return /[a-z]/.test(word) && bareOf(word) === word;
}

/** The part of a hit that tells which words were found in it. */
interface MarkedText {
  readonly text: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** A bare word of the query and the forms in which it was found, the most frequent first. */
export interface BareWord {
  readonly word: string;
  readonly forms: readonly string[];
}

const MOST_FORMS = 4;

/**
 * Which written forms stand behind the words that were typed without diacritics, as far as the
 * posts on screen tell.
 * @returns those words that were found with diacritics.
 */
export function bareWords(words: readonly string[], hits: readonly MarkedText[]): BareWord[] {
  const counts = new Map<string, number>();
  for (const hit of hits) {
    for (const { start, end } of hit.highlights) {
      for (const form of hit.text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{M}\d]+/gu) ?? []) {
        counts.set(form.normalize('NFC'), (counts.get(form.normalize('NFC')) ?? 0) + 1);
      }
    }
  }
  const byFrequency = [...counts].sort(([, one], [, other]) => other - one).map(([form]) => form);
  return [...new Set(words)].filter(isBare).flatMap((word) => {
    const forms = byFrequency.filter((form) => form !== word && bareOf(form) === word);
    return forms.length > 0 ? [{ word, forms: forms.slice(0, MOST_FORMS) }] : [];
  });
}

/** @returns the query with every bare spelling of a word replaced by one form of it. */
export function withForm(query: string, word: string, form: string): string {
  return query.replace(/[\p{L}\p{M}\d]+/gu, (typed) =>
    typed.toLowerCase() === word ? form : typed,
  );
}
