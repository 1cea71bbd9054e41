import { join } from 'node:path';
import { z } from 'zod';
import { installationSecretSchema, parseEnvironment, projectRoot } from '#platform';

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().optional(),
  INSTALLATION_SECRET: installationSecretSchema.optional(),
});

export interface CliEnvironment {
  /** Null: the embedded PostgreSQL under `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** Undefined: kept in a file of `dataDir`. */
  readonly installationSecret: string | undefined;
}

/** @throws ConfigurationError naming the variable that is wrong. */
export function readCliEnvironment(): CliEnvironment {
  const environment = parseEnvironment(schema, process.env);
  return {
    databaseUrl: environment.DATABASE_URL ?? null,
    dataDir: environment.DATA_DIR ?? join(projectRoot(), 'data'),
    installationSecret: environment.INSTALLATION_SECRET,
  };
}
