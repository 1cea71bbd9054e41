import 'reflect-metadata';
import { Logger } from 'nestjs-pino';
import { CurrentKnowledge } from '#enrichment';
import { onShutdown, reportReady, sayIssuesInVietnamese } from '#platform';
import { createApi } from './create-api.js';
import { readApiEnvironment } from './environment.js';
import { explainStartFailure } from './explain-start-failure.js';

async function main(): Promise<void> {
  sayIssuesInVietnamese();
  const settings = await readApiEnvironment();
  const starting = createApi(settings);
  const stopping = new AbortController();
  let following = Promise.resolve();
  onShutdown(async () => {
    stopping.abort();
    await following;
    await (await starting).close();
  });
  const app = await starting;
  const logger = app.get(Logger);
  following = app
    .get(CurrentKnowledge)
    .follow(stopping.signal, (error) => logger.error(error, 'the fact base was not read again'));
  await app.listen(settings.port, settings.host);
  reportReady({ detail: settings.publicOrigin ?? `http://${settings.host}:${settings.port}` });
}

main().catch((error: unknown) => {
  console.error(explainStartFailure(error));
  process.exit(1);
});
