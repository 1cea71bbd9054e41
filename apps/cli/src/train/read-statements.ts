import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type LabelledClaim } from '#claims';
import { VERDICTS } from '#domain';
import { z } from 'zod';

const line = z.object({
  text: z.string().min(1),
  day: z.iso.date(),
  verdict: z.enum(VERDICTS),
  facts: z.array(z.string()),
});

/**
 * Reads the labelled statements of a folder (`*.jsonl`, in the order of names).
 * @throws Error with file and line when a line is not a labelled statement
 */
export async function readStatements(folder: string): Promise<LabelledClaim[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const files = await Promise.all(
    names.map(async (name) => parseFile(name, await readFile(path.join(folder, name), 'utf8'))),
  );
  return files.flat();
}

function parseFile(name: string, content: string): LabelledClaim[] {
  return content.split('\n').flatMap((written, index) => {
    if (written.trim() === '') return [];
    const parsed = line.safeParse(JSON.parse(written));
    if (parsed.success) return [parsed.data];
    throw new Error(`${name}:${index + 1}: ${z.prettifyError(parsed.error)}`);
  });
}
