import { execFile } from 'node:child_process';

/** How a program ended: its exit code (or -1 when it could not run) and all it wrote. */
export interface ProgramResult {
  readonly code: number;
  readonly output: string;
}

/**
 * The environment of the server programs: nothing of ours, so that no PGPORT or LC_ALL of the
 * user reaches them. Windows programs do not start without the system's own variables.
 */
export const SERVER_ENVIRONMENT: NodeJS.ProcessEnv | undefined =
  process.platform === 'win32'
    ? undefined
    : {
        PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
        LC_ALL: 'C',
        TZ: 'UTC',
      };

/** Runs a short-lived program to its end; never throws for the program's own failure. */
export function runProgram(file: string, args: readonly string[]): Promise<ProgramResult> {
  const options = { env: SERVER_ENVIRONMENT, encoding: 'utf8', timeout: 120_000 } as const;
  return new Promise((resolve) => {
    execFile(file, [...args], options, (error, stdout, stderr) => {
      const output = [stdout, stderr, error === null ? '' : error.message];
      const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
      resolve({ code, output: output.join('\n').trim() });
    });
  });
}
