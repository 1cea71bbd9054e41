const REST_OF_WORD = /^\p{L}*/u;

/**
 * Where a statement names its value, to the end of the word: "400.000 đ" of "400.000 đồng" is all
 * of it.
 * @returns null when the statement does not name it in these words
 */
export function findValue(
  statement: string,
  value: string | null,
): { readonly start: number; readonly end: number } | null {
  const start = value === null || value === '' ? -1 : statement.indexOf(value);
  if (value === null || start < 0) return null;
  const end = start + value.length;
  const rest = REST_OF_WORD.exec(statement.slice(end))?.[0] ?? '';
  return { start, end: end + rest.length };
}
