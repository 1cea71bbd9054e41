import { z } from 'zod';
import { parseYamlConfig } from '#platform';
import { textOf } from '../knowledge/read-jsonl.js';

const names = z.array(z.string().min(1)).min(1);

const schema = z.strictObject({
  official: z.strictObject({ domains: names, pages: names, hotlines: names }),
  known: names,
  shorteners: names,
  stems: names,
});

/** Domains, pages and numbers of the agency, and what is known beside them (config/official-channels.yaml). */
export type OfficialChannels = z.infer<typeof schema>;

/** @throws ConfigurationError naming file, line, key and reason. */
export function parseOfficialChannels(
  content: Uint8Array | string,
  fileName: string,
): OfficialChannels {
  return parseYamlConfig(textOf({ name: fileName, content }), fileName, schema);
}
