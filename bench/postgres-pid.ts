import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns the postmaster's process id, null while there is none. */
export function postmasterPid(dataDir: string): number | null {
  const [file] = globSync(join(dataDir, 'postgres/**/postmaster.pid'));
  if (!file) return null;
  return Number(readFileSync(file, 'utf8').split('\n')[0]);
}
