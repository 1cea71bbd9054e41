import { z } from 'zod';
import { parseEnvironment } from '#platform';

const FIRST_PORT = 4700;
const TRICKLE_MS = 4000;

const schema = z.object({
  TRIAL_PORT: z.coerce.number().int().min(1).max(65_528).default(FIRST_PORT),
  TRIAL_SEED: z.coerce.number().int().min(0).default(2026),
  TRIAL_TRICKLE_MS: z.coerce.number().int().min(0).default(TRICKLE_MS),
  /** For tests: the moment the trial web takes for the present. */
  TRIAL_NOW: z.coerce.date().optional(),
});

export type TrialEnvironment = z.infer<typeof schema>;

/** @throws ConfigurationError that names each variable which cannot be read. */
export function readTrialEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): TrialEnvironment {
  return parseEnvironment(schema, variables);
}
