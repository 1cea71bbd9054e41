import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds the project's package.json, found upwards from the running module, so that
 * commands work from any working directory.
 */
export function projectRoot(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'nest-cli.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('project root not found: nest-cli.json is missing');
  return projectRoot(parent);
}
