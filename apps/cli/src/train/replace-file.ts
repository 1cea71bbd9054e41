import { rename, writeFile } from 'node:fs/promises';

/** Writes a file so that its readers see the old content or the new one, never half of it. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}
