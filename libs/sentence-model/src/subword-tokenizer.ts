import * as tokenizers from '@huggingface/tokenizers';

/** Cuts texts into the pieces a transformer knows by number. */
export interface SubwordTokenizer {
  /** @returns numbers of the pieces, with the marks of beginning and end that the model wants */
  encode(text: string): { readonly ids: readonly number[] };
}

type TokenizerClass = new (tokenizer: object, configuration: object) => SubwordTokenizer;

/** The package's own declarations do not resolve under TypeScript's `nodenext`. */
const { Tokenizer } = tokenizers as unknown as { readonly Tokenizer: TokenizerClass };

/** @param tokenizer content of `tokenizer.json`; `configuration` that of `tokenizer_config.json` */
export function createTokenizer(tokenizer: object, configuration: object): SubwordTokenizer {
  return new Tokenizer(tokenizer, configuration);
}
