import { type ChildProcess, spawn } from 'node:child_process';
import { hideSecrets } from './log-warnings.js';

/** A step that failed; its lines say why. */
export class CommandFailedError extends Error {
  constructor(
    readonly command: string,
    readonly lines: readonly string[],
  ) {
    super(`${command} failed`);
    this.name = 'CommandFailedError';
  }
}

/** Runs commands of the cli, one at a time, and can cut the running one short. */
export class CommandRunner {
  private child: ChildProcess | undefined;

  /** @param script the compiled cli. */
  constructor(
    private readonly script: string,
    private readonly root: string,
  ) {}

  /**
   * @returns the last line of standard output, or '' when there was none.
   * @throws CommandFailedError with the end of standard error.
   */
  run(command: string, environment: Record<string, string | undefined>): Promise<string> {
    const child = spawn(process.execPath, [this.script, command], {
      cwd: this.root,
      env: environment,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    const texts = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString('utf8')));
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => {
        if (code === 0) resolve(linesOf(texts.stdout).at(-1) ?? '');
        else reject(new CommandFailedError(command, linesOf(texts.stderr).slice(-12)));
      });
    });
  }

  /** Ends the running command, if any. */
  cancel(): void {
    this.child?.kill('SIGTERM');
  }
}

function linesOf(text: string): string[] {
  return text.trim().split(/\r?\n/).map(hideSecrets);
}
