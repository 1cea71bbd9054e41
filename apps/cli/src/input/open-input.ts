import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type InputRecord } from './input-record.js';
import { readCsv } from './read-csv.js';
import { readJsonLines } from './read-json-lines.js';

export class InputError extends Error {}

/**
 * Opens a file of posts, or standard input for `-`. Names ending in `.csv` are read as CSV with a
 * header, everything else as JSON Lines.
 * @throws InputError when there is no such file or it is empty.
 */
export async function openInput(path: string): Promise<AsyncGenerator<InputRecord>> {
  if (path === '-') return readJsonLines(process.stdin);
  const file = await stat(path).catch(() => null);
  if (!file?.isFile()) throw new InputError(`Không có tệp ${path} (no such file).`);
  if (file.size === 0) throw new InputError(`Tệp ${path} trống, không có bài nào (empty file).`);
  const stream = createReadStream(path);
  return path.toLowerCase().endsWith('.csv') ? readCsv(stream) : readJsonLines(stream);
}
