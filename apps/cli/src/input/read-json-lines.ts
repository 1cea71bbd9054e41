import { decodeUtf8, type InputRecord, NOT_UTF8, TOO_LONG } from './input-record.js';
import { type ByteLine, splitLines } from './split-lines.js';

/** Reads JSON Lines: one record a line, blank lines skipped, a byte order mark allowed. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<InputRecord> {
  for await (const line of splitLines(chunks)) {
    const record = toRecord(line);
    if (record) yield record;
  }
}

function toRecord({ line, bytes }: ByteLine): InputRecord | null {
  if (bytes === null) return { line, problem: TOO_LONG };
  const decoded = decodeUtf8(bytes);
  if (decoded === null) return { line, problem: NOT_UTF8 };
  const text = line === 1 ? decoded.replace(/^\uFEFF/, '') : decoded;
  if (text.trim() === '') return null;
  try {
    return { line, value: JSON.parse(text) as unknown };
  } catch (error) {
    return {
      line,
      problem: `không phải JSON (${error instanceof Error ? error.message : 'JSON'})`,
    };
  }
}
