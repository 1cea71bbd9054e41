import { type z } from 'zod';
import { MalformedPageError } from '../crawl.errors.js';

/**
 * Reads a JSON answer through its schema.
 * @throws MalformedPageError when it is no JSON or has another shape.
 */
export function parseJson<S extends z.ZodType>(text: string, schema: S): z.infer<S> {
  const result = schema.safeParse(readJson(text));
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path.join('.') ?? '';
  throw new MalformedPageError(`dữ liệu trả về thiếu hoặc sai ở "${path}"`);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedPageError('dữ liệu trả về không phải JSON');
  }
}
