/** The words of a text, the same for documents and queries; both lists have one order. */
export interface SearchWords {
  /** Normalised, with diacritics. */
  readonly exact: readonly string[];
  /** The same words without diacritics. */
  readonly folded: readonly string[];
}

/** Cuts a text into words; given by the application, because it knows the language. */
export type Tokenize = (text: string) => SearchWords;
