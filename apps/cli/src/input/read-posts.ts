import { type PostInput } from '#contracts';
import { type InputRecord } from './input-record.js';
import { parsePostInput } from './parse-post.js';

/** A usable post and where it stood, or why a line was refused. */
export type ReadPost =
  | { readonly line: number; readonly post: PostInput }
  | { readonly line: number; readonly problem: string };

/** How often each field that we do not know was met. */
export type FieldCounts = Map<string, number>;

/** Checks each record of a stream; counts the fields that were left out. */
export async function* readPosts(
  records: AsyncIterable<InputRecord>,
  unknownFields: FieldCounts,
): AsyncGenerator<ReadPost> {
  for await (const record of records) {
    if ('problem' in record) {
      yield record;
      continue;
    }
    const parsed = parsePostInput(record.value);
    if ('problem' in parsed) {
      yield { line: record.line, problem: parsed.problem };
      continue;
    }
    for (const field of parsed.unknownFields) {
      unknownFields.set(field, (unknownFields.get(field) ?? 0) + 1);
    }
    yield { line: record.line, post: parsed.post };
  }
}

/** @returns one line for standard error, null when every field was known. */
export function describeUnknownFields(counts: FieldCounts): string | null {
  if (counts.size === 0) return null;
  const fields = [...counts].map(([field, count]) => `${field} (${count})`);
  return `Trường không dùng, đã bỏ qua (unknown fields ignored): ${fields.join(', ')}`;
}
