import { rm } from 'node:fs/promises';

/** The last suite has stopped the server; its folder goes with the run. */
export default async function teardown() {
  const folder = process.env.CONTRACT_SERVER_DIR;
  if (folder) await rm(folder, { recursive: true, force: true });
}
