/**
 * Makes a text storable: PostgreSQL refuses NUL, and UTF-8 has no form for half a surrogate pair.
 * Each becomes U+FFFD, one UTF-16 unit for one, so that offsets keep their meaning.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\uFFFD');
}

/** @returns the storable form of a text that may be missing. */
export function storableOrNull(text: string | null): string | null {
  return text === null ? null : storableText(text);
}

/** @returns JSON for a jsonb parameter; every string value in it is made storable. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? storableText(part) : part,
  );
}
