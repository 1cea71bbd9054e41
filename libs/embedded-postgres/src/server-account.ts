import { chmod, chown, readFile, stat } from 'node:fs/promises';
import {
  PostgresCannotRunAsRootError,
  PostgresDataNotOursError,
} from './embedded-postgres.errors.js';
import { moveHomeAside, changeOwner, readMovedHome } from './server-home.js';
import { type PostgresBinaries, programOf } from './postgres-binaries.js';
import { runProgram } from './run-program.js';

/** Under which system account the server runs, and where it and its data lie. */
export interface ServerAccount {
  readonly kind: 'own' | 'user-namespace' | 'other-user';
  readonly binaries: PostgresBinaries;
  /** The folder of password, port and cluster; owned by `owner`. */
  readonly home: string;
  /** Owner the server's files need, or undefined for the user we are. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  /** Words put before every server program. */
  readonly prefix: readonly string[];
}

interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** Prefers an ordinary account, then `nobody`: initdb insists on one with a name. */
export function chooseSystemUser(passwd: string): SystemUser | undefined {
  const users = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((user) => user.uid > 0 && user.gid > 0);
  const byName = (name: string) => users.find((user) => user.name === name);
  const chosen = byName('postgres') ?? byName('nobody') ?? users[0];
  return chosen && { uid: chosen.uid, gid: chosen.gid };
}

/**
 * Chooses the account: our own for an ordinary user. For root, which the server refuses: the
 * owner of the data if that is not root, else a user namespace in which root's files look like an
 * ordinary user's, else another user in place, else that user with copies it can reach.
 *
 * @param dataDir folder that exists, mode 0700.
 * @throws PostgresDataNotOursError, PostgresCannotRunAsRootError
 */
export async function chooseAccount(
  binaries: PostgresBinaries,
  dataDir: string,
): Promise<ServerAccount> {
  const home = (await readMovedHome(dataDir)) ?? dataDir;
  const { uid, gid } = await stat(home);
  const self = process.getuid?.();
  if (self !== 0) {
    if (self !== undefined && self !== uid) throw new PostgresDataNotOursError(home);
    return { kind: 'own', binaries, home, owner: undefined, prefix: [] };
  }
  const candidates = uid === 0 ? await accountsForRoot(binaries, home) : [];
  if (uid !== 0) candidates.push(() => Promise.resolve(otherUser(binaries, home, { uid, gid })));
  return firstThatWorks(candidates);
}

async function accountsForRoot(
  binaries: PostgresBinaries,
  home: string,
): Promise<(() => Promise<ServerAccount>)[]> {
  const user = chooseSystemUser(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  if (user === undefined) throw new PostgresCannotRunAsRootError('no other account in /etc/passwd');
  return [
    () => Promise.resolve(userNamespace(binaries, home, user)),
    async () => {
      await changeOwner(home, user);
      return otherUser(binaries, home, user);
    },
    async () => {
      await changeOwner(home, { uid: 0, gid: 0 });
      const moved = await moveHomeAside(binaries, home, user);
      return otherUser(moved.binaries, moved.home, user);
    },
  ];
}

async function firstThatWorks(
  candidates: (() => Promise<ServerAccount>)[],
): Promise<ServerAccount> {
  let reason = '';
  for (const candidate of candidates) {
    try {
      const account = await candidate();
      const result = await probe(account);
      if (result.code === 0) return account;
      reason = result.output;
    } catch (error) {
      reason = (error as Error).message;
    }
  }
  throw new PostgresCannotRunAsRootError(reason.split('\n').at(-1) ?? '');
}

/** Proves that the account may enter the data folder and run the programs. */
function probe(account: ServerAccount) {
  const script = 'cd "$1" && exec "$2" --version';
  const shell = ['sh', '-c', script, 'sh', account.home, programOf(account.binaries, 'postgres')];
  const [file = 'sh', ...args] = [...account.prefix, ...shell];
  return runProgram(file, args);
}

function userNamespace(binaries: PostgresBinaries, home: string, user: SystemUser): ServerAccount {
  const maps = [`--map-user=${user.uid}`, `--map-group=${user.gid}`];
  return {
    kind: 'user-namespace',
    binaries,
    home,
    owner: undefined,
    prefix: ['unshare', '--user', ...maps, '--'],
  };
}

function otherUser(binaries: PostgresBinaries, home: string, user: SystemUser): ServerAccount {
  const ids = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  return {
    kind: 'other-user',
    binaries,
    home,
    owner: user,
    prefix: ['setpriv', ...ids, '--inh-caps=-all', '--'],
  };
}

/** Gives a file that root wrote to the account the server runs under. */
export async function giveToAccount(account: ServerAccount, path: string): Promise<void> {
  await chmod(path, 0o600);
  if (account.owner) await chown(path, account.owner.uid, account.owner.gid);
}
