import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** A file of labelled lines. */
export interface LabelledFile<T> {
  readonly name: string;
  readonly lines: readonly T[];
}

/**
 * Reads every `*.jsonl` of a folder, in the order of names; blank lines are skipped.
 * @throws Error with file and line when a line is not what the schema wants
 */
export async function readLabelledLines<T>(
  folder: string,
  schema: z.ZodType<T>,
): Promise<LabelledFile<T>[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  return Promise.all(
    names.map(async (name) => {
      const content = await readFile(path.join(folder, name), 'utf8');
      return { name, lines: parseLines(name, content, schema) };
    }),
  );
}

function parseLines<T>(name: string, content: string, schema: z.ZodType<T>): T[] {
  return content.split('\n').flatMap((written, index) => {
    if (written.trim() === '') return [];
    const parsed = schema.safeParse(JSON.parse(written));
    if (parsed.success) return [parsed.data];
    throw new Error(`${name}:${index + 1}: ${z.prettifyError(parsed.error)}`);
  });
}
