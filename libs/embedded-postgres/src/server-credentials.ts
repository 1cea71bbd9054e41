import { createHmac } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { giveToAccount, type ServerAccount } from './server-account.js';

/** Who the product connects as, and the owner of its database. */
export const APPLICATION_ROLE = 'lang_nghe';
export const APPLICATION_DATABASE = 'lang_nghe';
export const SUPERUSER = 'postgres';

/** Passwords of one server: the superuser's, kept in a file, and the application's, derived. */
export interface ServerCredentials {
  readonly passwordFile: string;
  readonly superuserPassword: string;
  readonly applicationPassword: string;
}

/**
 * Reads the server's password, or makes one on the first start.
 *
 * @param randomBytes cryptographically strong bytes of the asked length.
 */
export async function loadCredentials(
  account: ServerAccount,
  randomBytes: (size: number) => Buffer,
): Promise<ServerCredentials> {
  const passwordFile = join(account.home, 'password');
  const kept = (await readFile(passwordFile, 'utf8').catch(() => '')).trim();
  const superuserPassword = kept || randomBytes(24).toString('base64url');
  if (kept === '') await writeSafely(account, passwordFile, superuserPassword);
  return {
    passwordFile,
    superuserPassword,
    applicationPassword: deriveApplicationPassword(superuserPassword),
  };
}

/** One-way: who learns the application's password does not become superuser. */
function deriveApplicationPassword(superuserPassword: string): string {
  return createHmac('sha256', superuserPassword).update(APPLICATION_ROLE).digest('base64url');
}

/** Writes a file whole or not at all, even through a power cut. */
export async function writeSafely(
  account: ServerAccount,
  path: string,
  text: string,
): Promise<void> {
  const draft = `${path}.draft`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await giveToAccount(account, draft);
  await rename(draft, path);
}
