import { readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../../test/golden/nlp');

/** Cases of a file in test/golden/nlp, one JSON object a line. */
export async function writtenCases<Case>(file: string): Promise<Case[]> {
  const text = await readFile(path.join(FOLDER, file), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
}
