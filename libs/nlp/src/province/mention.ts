import { type ProvinceName } from './province-names.js';

/** A name found at words `first` to `last`. */
export interface Mention {
  readonly name: ProvinceName;
  readonly first: number;
  readonly last: number;
  /** Whether it is, or may be, typed without diacritics. */
  readonly bare: boolean;
}
