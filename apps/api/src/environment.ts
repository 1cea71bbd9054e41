import { join } from 'node:path';
import { z } from 'zod';
import {
  ConfigurationError,
  parseEnvironment,
  projectRoot,
  readElasticsearchAccess,
  readSecondOpinionAccess,
} from '#platform';
import { type ApiSettings } from './api-settings.js';
import { trustedProxiesSchema } from './access/trusted-proxies.schema.js';

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3_000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Where browsers reach the product, when that is not this process itself. */
  PUBLIC_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** Whose word on the client's address is taken, once PUBLIC_ORIGIN says there is a proxy. */
  TRUSTED_PROXIES: trustedProxiesSchema.default(['loopback']),
  SOURCES: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/**
 * Reads the environment once.
 * @throws ConfigurationError naming every variable that is wrong.
 */
export async function readApiEnvironment(): Promise<ApiSettings> {
  const environment = parseEnvironment(environmentSchema, process.env);
  if (environment.NODE_ENV === 'production' && environment.SOURCES === 'trial') {
    throw new ConfigurationError(['SOURCES: NODE_ENV=production không dùng nguồn thử (trial)']);
  }
  return {
    host: environment.HOST,
    port: environment.PORT,
    databaseUrl: environment.DATABASE_URL,
    elasticsearch: await readElasticsearchAccess(process.env),
    secondOpinion: readSecondOpinionAccess(process.env),
    publicOrigin: environment.PUBLIC_ORIGIN ? new URL(environment.PUBLIC_ORIGIN).origin : null,
    trustedProxies: environment.TRUSTED_PROXIES,
    logLevel: environment.LOG_LEVEL,
    projectFolder: projectRoot(),
    webFolder: join(projectRoot(), 'dist', 'web'),
  };
}
