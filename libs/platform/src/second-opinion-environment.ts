import { z } from 'zod';
import { ConfigurationError } from './configuration.error.js';
import { parseEnvironment } from './environment.js';

const schema = z.object({
  SECOND_OPINION_URL: z.url({ protocol: /^https?$/ }).optional(),
  SECOND_OPINION_MODEL: z.string().max(200).optional(),
  SECOND_OPINION_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  SECOND_OPINION_TIMEOUT_MS: z.coerce.number().int().min(100).max(120_000).default(8_000),
  SECOND_OPINION_PER_MINUTE: z.coerce.number().int().min(1).max(6_000).default(20),
  SECOND_OPINION_BELOW: z.coerce.number().min(0).max(1).default(0.5),
});

/** Which outside model is asked, and how often. Holds a secret: never print it. */
export interface SecondOpinionAccess {
  /** Base of the API; `/chat/completions` is added. */
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  readonly timeoutMs: number;
  /** Questions in any minute at most, over all processes. */
  readonly perMinute: number;
  /** Claims of less confidence are asked about, and all that are `unverified`. */
  readonly below: number;
}

/**
 * Reads SECOND_OPINION_*; empty values count as absent.
 * @returns null without SECOND_OPINION_URL: nothing is asked of anybody
 * @throws ConfigurationError naming every variable that is missing or wrong; values are not shown
 */
export function readSecondOpinionAccess(
  variables: Readonly<Record<string, string | undefined>>,
): SecondOpinionAccess | null {
  const values = parseEnvironment(schema, variables);
  const { SECOND_OPINION_URL: url, SECOND_OPINION_MODEL: model } = values;
  if (url === undefined) return null;
  if (model === undefined) {
    throw new ConfigurationError(['SECOND_OPINION_MODEL: cần tên mô hình (name of the model)']);
  }
  requirePlainBase(new URL(url));
  return {
    url,
    model,
    key: values.SECOND_OPINION_KEY ?? null,
    timeoutMs: values.SECOND_OPINION_TIMEOUT_MS,
    perMinute: values.SECOND_OPINION_PER_MINUTE,
    below: values.SECOND_OPINION_BELOW,
  };
}

function requirePlainBase({ username, password, search, hash }: URL): void {
  if ([username, password, search, hash].every((part) => part === '')) return;
  throw new ConfigurationError([
    'SECOND_OPINION_URL: chỉ ghi địa chỉ gốc, không kèm mật khẩu hay tham số; khoá để ở ' +
      'SECOND_OPINION_KEY (no password, query or fragment in the address)',
  ]);
}
