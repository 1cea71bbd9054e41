import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { identityOf, isRunning, type ProcessIdentity } from '#embedded-postgres';

/** Parts cut their own shutdown after ten seconds. */
const TERM_PATIENCE_MS = 11_000;
const KILL_PATIENCE_MS = 2_000;
const schema = z.array(z.object({ pid: z.number(), startedAt: z.string() }));

/**
 * The product's processes that run now, written down so that the next start finds those that a
 * killed launcher left behind.
 */
export class RunningParts {
  private readonly running = new Map<number, ProcessIdentity>();

  /** @param file e.g. DATA_DIR/launcher.parts.json */
  constructor(private readonly file: string) {}

  add(pid: number): void {
    const identity = identityOf(pid);
    if (identity) this.running.set(pid, identity);
    this.save();
  }

  remove(pid: number): void {
    this.running.delete(pid);
    this.save();
  }

  /**
   * Ends what an earlier launcher left behind: asks, waits, then forces.
   *
   * @returns how many processes there were.
   */
  async endLeftovers(): Promise<number> {
    const left = this.readFile().filter(isRunning);
    signal(left, 'SIGTERM');
    await waitForEnd(left, TERM_PATIENCE_MS);
    signal(left.filter(isRunning), 'SIGKILL');
    await waitForEnd(left, KILL_PATIENCE_MS);
    return left.length;
  }

  private readFile(): ProcessIdentity[] {
    try {
      return schema.parse(JSON.parse(readFileSync(this.file, 'utf8')));
    } catch {
      return [];
    }
  }

  private save(): void {
    if (this.running.size === 0) rmSync(this.file, { force: true });
    else writeFileSync(this.file, JSON.stringify([...this.running.values()]), { mode: 0o600 });
  }
}

function signal(identities: readonly ProcessIdentity[], name: NodeJS.Signals): void {
  for (const { pid } of identities) {
    try {
      process.kill(pid, name);
    } catch {
      // Gone already, which is what was wanted.
    }
  }
}

async function waitForEnd(identities: readonly ProcessIdentity[], patienceMs: number) {
  const giveUpAt = performance.now() + patienceMs;
  while (identities.some(isRunning) && performance.now() < giveUpAt) await sleep(100);
}
