import { type z } from 'zod';
import { InvalidKnowledgeError } from '../claims.errors.js';

/** A file of JSON lines as bytes or text, with the name that error messages show. */
export interface KnowledgeFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** @throws InvalidKnowledgeError when the bytes are not UTF-8. */
export function textOf(file: KnowledgeFile): string {
  if (typeof file.content === 'string') return file.content;
  try {
    return decoder.decode(file.content);
  } catch {
    throw new InvalidKnowledgeError(file.name, 1, 'tệp không phải UTF-8');
  }
}

/**
 * Reads JSON lines and checks each against a schema; blank lines are skipped.
 * @throws InvalidKnowledgeError for the first line that does not fit, or an id used twice.
 */
export function readJsonl<T>(
  file: KnowledgeFile,
  schema: z.ZodType<T>,
  idOf: (row: T) => string | null,
): T[] {
  const ids = new Set<string>();
  const rows: T[] = [];
  textOf(file)
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const row = readLine(file.name, index + 1, line, schema);
      const id = idOf(row);
      if (id !== null && ids.has(id)) {
        throw new InvalidKnowledgeError(file.name, index + 1, `mã "${id}" đã dùng ở dòng trên`);
      }
      if (id !== null) ids.add(id);
      rows.push(row);
    });
  return rows;
}

function readLine<T>(name: string, line: number, text: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InvalidKnowledgeError(name, line, error instanceof Error ? error.message : 'JSON?');
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InvalidKnowledgeError(name, line, describeIssues(result.error));
}

/** @returns "key: reason" of every issue. */
function describeIssues(error: z.ZodError): string {
  return error.issues
    .map((issue) => `${issue.path.join('.') || '(dòng)'}: ${issue.message}`)
    .join('; ');
}
