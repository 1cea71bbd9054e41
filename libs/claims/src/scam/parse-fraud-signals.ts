import { z } from 'zod';
import { parseYamlConfig } from '#platform';
import { textOf } from '../knowledge/read-jsonl.js';

const signal = z.strictObject({
  name: z.string().min(1),
  phrases: z.array(z.union([z.string().min(1), z.number().transform(String)])).min(1),
});

const schema = z.strictObject({
  lures: z.array(signal).min(1),
  threats: z.array(signal).min(1),
  urgency: z.array(signal).min(1),
  channels: z.array(signal).min(1),
  contacts: z.array(signal).min(1),
  illegal: z.array(signal).min(1),
  offers: z.array(signal).min(1),
  guises: z.array(signal).min(1),
  shields: z.array(signal).min(1),
});

/** What an offer of fraud is made of: named groups of phrases (config/scam-signals.yaml). */
export type FraudSignals = z.infer<typeof schema>;

/** @throws ConfigurationError naming file, line, key and reason. */
export function parseFraudSignals(content: Uint8Array | string, fileName: string): FraudSignals {
  return parseYamlConfig(textOf({ name: fileName, content }), fileName, schema);
}
