import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names one folder for the run; the first suite that needs the server starts it there. */
export default async function setup() {
  process.env.CONTRACT_SERVER_DIR = await mkdtemp(join(tmpdir(), 'lang-nghe-contract-'));
}
