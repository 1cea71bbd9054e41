/** One record of an input file: a value still to be checked, or why it cannot be one. */
export type InputRecord =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly problem: string };

/** Longest record that is read; anything longer is refused by its number without being held. */
export const MAX_RECORD_BYTES = 1_048_576;

export const NOT_UTF8 = 'không phải UTF-8 hợp lệ (bytes are not valid UTF-8)';
export const TOO_LONG = 'dài quá 1 MB (record over 1 MB)';

/** @returns the text, or null when the bytes are not UTF-8; nothing is guessed or replaced. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
