import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFacts, parseNarratives } from '#claims';
import { onShutdown, reportReady } from '#platform';
import { type ApiSettings } from './api-settings.js';
import { createApi } from './create-api.js';
import { readApiEnvironment } from './environment.js';
import { explainStartFailure } from './explain-start-failure.js';

const FACTS = 'config/facts/facts.jsonl';
const NARRATIVES = 'config/narratives/narratives.jsonl';

async function readSettings(): Promise<ApiSettings> {
  const environment = await readApiEnvironment();
  const read = (file: string) => readFile(join(environment.projectFolder, file));
  return {
    ...environment,
    facts: parseFacts(await read(FACTS), FACTS),
    narratives: parseNarratives(await read(NARRATIVES), NARRATIVES),
  };
}

async function main(): Promise<void> {
  const settings = await readSettings();
  const starting = createApi(settings);
  onShutdown(async () => (await starting).close());
  const app = await starting;
  await app.listen(settings.port, settings.host);
  reportReady({ detail: settings.publicOrigin ?? `http://${settings.host}:${settings.port}` });
}

main().catch((error: unknown) => {
  console.error(explainStartFailure(error));
  process.exit(1);
});
