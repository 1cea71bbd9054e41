import { type z } from 'zod';
import { ConfigurationError } from './configuration.error.js';

/**
 * Reads the environment once, through one schema. Empty values count as absent, as in `.env` files.
 * @throws ConfigurationError naming every variable that is missing or wrong; values are not shown.
 */
export function parseEnvironment<S extends z.ZodType>(
  schema: S,
  environment: Readonly<Record<string, string | undefined>>,
): z.infer<S> {
  const present = Object.entries(environment).filter(([, value]) => value !== '');
  const result = schema.safeParse(Object.fromEntries(present));
  if (result.success) return result.data;
  throw new ConfigurationError(
    result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  );
}
