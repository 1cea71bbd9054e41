import { type NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { readJsonBody } from './access/json-body.js';
import { nameRequest } from './access/request-id.js';
import { type ApiSettings } from './api-settings.js';
import { ApiModule } from './api.module.js';
import { serveDocs } from './docs/serve-docs.js';
import { securityHeaders } from './security-headers.js';
import { serveWeb } from './web/serve-web.js';

const BODY_LIMIT = '2mb';

const OPTIONS: Partial<NestApplicationOptions> = {
  bodyParser: false,
  bufferLogs: true,
  abortOnError: false,
};

/** Builds the application; it does not listen yet. */
export async function createApi(settings: ApiSettings): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    ApiModule.forRoot(settings),
    OPTIONS,
  );
  app.useLogger(app.get(Logger));
  app.disable('x-powered-by');
  // Only behind a proxy does the forwarded address say who asks.
  if (settings.publicOrigin) app.set('trust proxy', settings.trustedProxies);
  app.use(nameRequest);
  app.use(helmet(securityHeaders(settings.publicOrigin)));
  app.use(cookieParser());
  app.useBodyParser('raw', { type: 'application/json', limit: BODY_LIMIT });
  app.use(readJsonBody);
  serveDocs(app);
  serveWeb(app, settings.webFolder);
  return app;
}
