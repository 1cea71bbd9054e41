import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { type z } from 'zod';
import { ConfigurationError } from './configuration.error.js';

/**
 * Reads one YAML file through one schema.
 * @param fileName as it should stand in messages.
 * @throws ConfigurationError with file, line, key and reason of everything that is wrong.
 */
export function parseYamlConfig<S extends z.ZodType>(
  text: string,
  fileName: string,
  schema: S,
): z.infer<S> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new ConfigurationError(
      document.errors.map((error) => {
        const { line } = lines.linePos(error.pos[0]);
        return `${fileName}:${line}: ${error.message.split('\n')[0] ?? ''}`;
      }),
    );
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  throw new ConfigurationError(
    result.error.issues.map((issue) => {
      const line = lineOf(document, lines, issue.path);
      return `${fileName}:${line}: ${issue.path.join('.')}: ${issue.message}`;
    }),
  );
}

/** A missing key has no place of its own: the line is that of the nearest parent that exists. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
