import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identityOf, isRunning } from './process-identity.js';
import { parseLockHolder } from './process-lock.js';

/**
 * The processes that use one server. Who stops last stops the server: a bulk import that started
 * it must not take it from the product started meanwhile, nor the other way round.
 */
export class ServerUsers {
  private static count = 0;
  private readonly folder: string;
  private readonly ownFile: string;

  constructor(home: string) {
    this.folder = join(home, 'users');
    this.ownFile = join(this.folder, `${process.pid}-${ServerUsers.count++}`);
  }

  /** Enters this process; to be called while the server's lock is held. */
  async enter(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const self = { ...identityOf(process.pid), note: '' };
    await writeFile(this.ownFile, JSON.stringify(self), { mode: 0o600 });
  }

  /**
   * Removes this process; to be called while the server's lock is held.
   *
   * @returns whether somebody else still uses the server.
   */
  async leave(): Promise<boolean> {
    await rm(this.ownFile, { force: true });
    let used = false;
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      const user = parseLockHolder(await readFile(path, 'utf8').catch(() => ''));
      if (user !== undefined && isRunning(user)) used = true;
      else await rm(path, { force: true });
    }
    return used;
  }
}
