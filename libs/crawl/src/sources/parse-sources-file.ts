import { type SourceDefinition, type SourceSet } from '#domain';
import { ConfigurationError, parseYamlConfig } from '#platform';
import { type AllowedOrigin } from '../fetch/allowed-origin.js';
import { type SourceEntry, sourcesFileSchema } from './sources-file.schema.js';

export interface SourcesFileOptions {
  /** The set its sources belong to. */
  readonly set: SourceSet;
  /** Values for `${NAME}` in the file. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** In production no origin may be allowed past the guarded door. */
  readonly production: boolean;
}

/** What one setting file says: what to watch, and which local origins may be visited. */
export interface SourcesFile {
  readonly allow: readonly AllowedOrigin[];
  readonly sources: readonly SourceDefinition[];
}

/**
 * Reads a sources file (YAML).
 * @param fileName as it should stand in messages.
 * @throws ConfigurationError with file, line, key and reason of everything that is wrong.
 */
export function parseSourcesFile(
  text: string,
  fileName: string,
  options: SourcesFileOptions,
): SourcesFile {
  const schema = sourcesFileSchema(options.environment);
  const { allow, sources } = parseYamlConfig(text, fileName, schema);
  if (options.production && allow.length > 0) {
    throw new ConfigurationError([
      `${fileName}:1: allow: không được dùng khi NODE_ENV=production (not allowed in production)`,
    ]);
  }
  return { allow, sources: sources.map((entry) => toDefinition(entry, options.set)) };
}

function toDefinition(entry: SourceEntry, set: SourceSet): SourceDefinition {
  return {
    id: entry.id,
    set,
    name: entry.name,
    kind: entry.kind,
    channel: entry.channel,
    url: entry.url,
    feeds: entry.feeds,
    sitemaps: entry.sitemaps,
    everySeconds: entry.everySeconds ?? entry.every ?? DEFAULT_EVERY_SECONDS,
    official: entry.official,
    pageId: entry.pageId ?? null,
    apiVersion: entry.apiVersion ?? null,
    accessTokenEnv: entry.accessTokenEnv ?? null,
  };
}

const DEFAULT_EVERY_SECONDS = 30 * 60;
