/** A key, or several, and what they do on a screen. */
export interface KeyHint {
  readonly keys: readonly string[];
  readonly does: string;
}
