import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { parseEnvironment } from '#platform';

/** Trial sites stand on the ports after this one: six sites and one spare. */
const TRIAL_SITES = 6;
const TRIAL_PORTS = 7;

const port = z.coerce.number().int().min(1).max(65_535);

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().default('data'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3_000),
  PUBLIC_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  TRIAL_PORT: port.max(65_535 - TRIAL_PORTS).default(4_700),
  SOURCES: z.string().optional(),
});

/** What the launcher knows from the environment. */
export interface LauncherEnvironment {
  readonly production: boolean;
  /** Absent: the embedded PostgreSQL. Holds a password: never print it. */
  readonly databaseUrl: string | undefined;
  /** Absolute. */
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** Where a browser reaches the product. */
  readonly address: string;
  readonly trialPort: number;
  /** `trial`, `real` or a path, if the user chose. */
  readonly sources: string | undefined;
}

/**
 * Reads the environment once.
 *
 * @param root the project's folder, which relative paths start from.
 * @throws ConfigurationError naming every variable that is wrong.
 */
export function readLauncherEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  root: string,
): LauncherEnvironment {
  const values = parseEnvironment(schema, variables);
  return {
    production: values.NODE_ENV === 'production',
    databaseUrl: values.DATABASE_URL,
    dataDir: isAbsolute(values.DATA_DIR) ? values.DATA_DIR : resolve(root, values.DATA_DIR),
    host: values.HOST,
    port: values.PORT,
    address: values.PUBLIC_ORIGIN ?? `http://${browsableHost(values.HOST)}:${values.PORT}`,
    trialPort: values.TRIAL_PORT,
    sources: values.SOURCES,
  };
}

/** @returns the addresses of the trial sites, first to sixth. */
export function trialOrigins(trialPort: number): string[] {
  return trialPorts(trialPort)
    .slice(0, TRIAL_SITES)
    .map((each) => `http://127.0.0.1:${each}`);
}

/** @returns every port the trial web may use. */
export function trialPorts(trialPort: number): number[] {
  return Array.from({ length: TRIAL_PORTS }, (_, index) => trialPort + 1 + index);
}

/**
 * The environment of the product's own processes: the user's, with what the launcher decided.
 *
 * @param sources `trial`, `real` or an absolute path.
 */
export function childEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  environment: LauncherEnvironment,
  sources: string,
  databaseUrl: string,
): Record<string, string | undefined> {
  const decided = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: environment.dataDir,
    HOST: environment.host,
    PORT: String(environment.port),
    SOURCES: sources,
  };
  return { ...variables, ...decided, ...(sources === 'trial' ? trialVariables(environment) : {}) };
}

function trialVariables({ trialPort }: LauncherEnvironment): Record<string, string> {
  const origins = trialOrigins(trialPort).map(
    (origin, index) => [`TRIAL_ORIGIN_${index + 1}`, origin] as const,
  );
  return {
    ...Object.fromEntries(origins),
    TRIAL_PORT: String(trialPort),
    TRIAL_GRAPH_TOKEN: 'trial-token',
  };
}

/** An address that means "every interface" cannot be opened in a browser. */
function browsableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * Says where in the `.env` file a wrong variable stands.
 *
 * @param problems lines beginning with the variable's name.
 * @returns the same lines, those of variables of the file led by `.env:LINE: `.
 */
export function locateProblems(problems: readonly string[], envFile: string): string[] {
  const lines = envFile.split(/\r?\n/);
  return problems.map((problem) => {
    const name = /^\w+/.exec(problem)?.[0] ?? '';
    const line = lines.findIndex((text) => new RegExp(`^\\s*(export\\s+)?${name}\\s*=`).test(text));
    return name === '' || line < 0 ? problem : `.env:${line + 1}: ${problem}`;
  });
}

/** @returns the path of the optional file of variables. */
export function envFileOf(root: string): string {
  return join(root, '.env');
}
