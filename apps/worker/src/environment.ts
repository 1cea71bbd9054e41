import { join } from 'node:path';
import { z } from 'zod';
import {
  ConfigurationError,
  installationSecretSchema,
  parseEnvironment,
  projectRoot,
} from '#platform';

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  SOURCES: z.string(),
  DATA_DIR: z.string().optional(),
  INSTALLATION_SECRET: installationSecretSchema.optional(),
  CRAWLER_CONTACT: z.string().max(200).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export interface WorkerEnvironment {
  readonly production: boolean;
  readonly databaseUrl: string;
  /** `trial`, `real` or the path of a sources file. */
  readonly sources: string;
  readonly dataDir: string;
  /** Undefined: kept in a file of `dataDir`. */
  readonly installationSecret: string | undefined;
  /** How site owners reach the operator; stands in the User-Agent. */
  readonly contact: string;
  readonly logLevel: string;
}

/** @throws ConfigurationError naming every variable that is missing or wrong. */
export function readWorkerEnvironment(): WorkerEnvironment {
  const environment = parseEnvironment(schema, process.env);
  const production = environment.NODE_ENV === 'production';
  if (production && environment.SOURCES === 'trial') {
    throw new ConfigurationError(['SOURCES: NODE_ENV=production không dùng nguồn thử (trial)']);
  }
  return {
    production,
    databaseUrl: environment.DATABASE_URL,
    sources: environment.SOURCES,
    dataDir: environment.DATA_DIR ?? join(projectRoot(), 'data'),
    installationSecret: environment.INSTALLATION_SECRET,
    contact: environment.CRAWLER_CONTACT ?? 'https://github.com/lang-nghe/lang-nghe',
    logLevel: environment.LOG_LEVEL,
  };
}
