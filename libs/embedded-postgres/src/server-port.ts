import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type ServerAccount } from './server-account.js';
import { writeSafely } from './server-credentials.js';

/**
 * Below the range (from 32768 on Linux) out of which the system gives ports to outgoing
 * connections: a remembered port is then still free after a restart.
 */
const FIRST_PORT = 20_000;
const PORT_COUNT = 10_000;

/**
 * The port the server had last time if it is free, else a free one, which is remembered.
 *
 * @param randomBytes source of randomness, asked for two bytes a try.
 */
export async function choosePort(
  account: ServerAccount,
  randomBytes: (size: number) => Buffer,
): Promise<number> {
  const path = join(account.home, 'port');
  const remembered = Number(await readFile(path, 'utf8').catch(() => ''));
  if (remembered > 0 && (await isPortFree(remembered))) return remembered;
  for (;;) {
    const port = FIRST_PORT + (randomBytes(2).readUInt16BE() % PORT_COUNT);
    if (!(await isPortFree(port))) continue;
    await writeSafely(account, path, String(port));
    return port;
  }
}

function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1' }, () => server.close(() => resolve(true)));
  });
}
