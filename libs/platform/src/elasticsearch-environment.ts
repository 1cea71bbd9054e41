import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ConfigurationError } from './configuration.error.js';
import { parseEnvironment } from './environment.js';

const schema = z.object({
  ELASTICSEARCH_URL: z.url({ protocol: /^https?$/ }).optional(),
  ELASTICSEARCH_API_KEY: z.string().optional(),
  ELASTICSEARCH_USERNAME: z.string().optional(),
  ELASTICSEARCH_PASSWORD: z.string().optional(),
  ELASTICSEARCH_CA_FILE: z.string().optional(),
  ELASTICSEARCH_INDEX: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,100}$/)
    .default('lang-nghe-posts'),
});

type Variables = z.infer<typeof schema>;

/** Where Elasticsearch is and how to get in. Holds secrets: never print it. */
export interface ElasticsearchAccess {
  readonly url: string;
  readonly credentials:
    { readonly apiKey: string } | { readonly username: string; readonly password: string } | null;
  /** PEM; null: the certificates that the system trusts. */
  readonly certificateAuthority: string | null;
  readonly alias: string;
}

/**
 * Reads ELASTICSEARCH_*; empty values count as absent.
 * @returns null without ELASTICSEARCH_URL: the search runs inside PostgreSQL.
 * @throws ConfigurationError naming every variable that is missing or wrong; values are not shown.
 */
export async function readElasticsearchAccess(
  variables: Readonly<Record<string, string | undefined>>,
): Promise<ElasticsearchAccess | null> {
  const values = parseEnvironment(schema, variables);
  const { ELASTICSEARCH_URL: url, ELASTICSEARCH_CA_FILE: file } = values;
  if (url === undefined) return null;
  const problems = problemsOf(url, values);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return {
    url,
    credentials: credentialsOf(values),
    certificateAuthority: file === undefined ? null : await readCertificate(file),
    alias: values.ELASTICSEARCH_INDEX,
  };
}

function problemsOf(url: string, values: Variables): string[] {
  const { username, password } = new URL(url);
  const { ELASTICSEARCH_API_KEY: key, ELASTICSEARCH_USERNAME: name } = values;
  const problems: string[] = [];
  if (username !== '' || password !== '') {
    problems.push(
      'ELASTICSEARCH_URL: không ghi mật khẩu trong địa chỉ, xin dùng ELASTICSEARCH_USERNAME và ' +
        'ELASTICSEARCH_PASSWORD (no password in the address)',
    );
  }
  if ((name === undefined) !== (values.ELASTICSEARCH_PASSWORD === undefined)) {
    problems.push('ELASTICSEARCH_USERNAME, ELASTICSEARCH_PASSWORD: phải có cả hai (both or none)');
  }
  if (key !== undefined && name !== undefined) {
    problems.push(
      'ELASTICSEARCH_API_KEY: chỉ dùng khoá hoặc tên và mật khẩu (a key or a user, not both)',
    );
  }
  return problems;
}

function credentialsOf(values: Variables): ElasticsearchAccess['credentials'] {
  const {
    ELASTICSEARCH_API_KEY: apiKey,
    ELASTICSEARCH_USERNAME: username,
    ELASTICSEARCH_PASSWORD: password,
  } = values;
  if (apiKey !== undefined) return { apiKey };
  return username !== undefined && password !== undefined ? { username, password } : null;
}

async function readCertificate(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new ConfigurationError([
    'ELASTICSEARCH_CA_FILE: không đọc được chứng chỉ PEM (no readable PEM certificate)',
  ]);
}
