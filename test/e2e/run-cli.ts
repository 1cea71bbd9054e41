import { execFile } from 'node:child_process';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../dist/apps/cli/src/main.js');

/** How a command ended and what it wrote. */
export interface CliAnswer {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the built command line with the environment given and a line on its standard input. */
export function runCli(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  line: string,
): Promise<CliAnswer> {
  const env = { PATH: process.env.PATH, ...environment };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [CLI, ...parameters], { env }, (_, output, errors) => {
      resolve({ code: child.exitCode ?? -1, output, errors });
    });
    child.stdin?.end(`${line}\n`);
  });
}
