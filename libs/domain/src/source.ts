import { type Channel } from './channel.js';

/** How a source is read. */
export type SourceKind = 'news' | 'xenforo' | 'discourse' | 'fanpage' | 'import';

/** Which list a source belongs to; only one list is watched at a time (SOURCES). */
export type SourceSet = 'trial' | 'real' | 'custom' | 'import';

/** What the operator configures: where to listen and how often. */
export interface SourceDefinition {
  /** kebab-case, stable. */
  readonly id: string;
  readonly set: SourceSet;
  readonly name: string;
  readonly kind: SourceKind;
  readonly channel: Channel;
  readonly url: string;
  readonly feeds: readonly string[];
  readonly sitemaps: readonly string[];
  /** The wanted interval; the adaptive interval starts from it. Seconds. */
  readonly everySeconds: number;
  readonly official: boolean;
  /** Graph API settings of a fanpage. The token itself stays in the environment. */
  readonly pageId: string | null;
  readonly apiVersion: string | null;
  readonly accessTokenEnv: string | null;
}

/**
 * `waiting` not yet visited · `healthy` last run went well · `degraded` some pages failed or one
 * run did · `failing` several runs in a row did · `blocked` the site refuses us · `stopped` needs
 * the operator · `silent` reachable, but nothing new for far longer than usual.
 */
export type SourceHealth =
  'waiting' | 'healthy' | 'degraded' | 'failing' | 'blocked' | 'stopped' | 'silent';

export interface SourceFailure {
  /** Error code, e.g. `crawl.host_unreachable`. */
  readonly code: string;
  /** Courteous Vietnamese for the officer; no secrets. */
  readonly message: string;
  readonly at: Date;
}

export interface SourceState {
  readonly health: SourceHealth;
  readonly nextRunAt: Date | null;
  readonly intervalSeconds: number;
  readonly lastRunAt: Date | null;
  readonly lastSuccessAt: Date | null;
  readonly lastNewPostAt: Date | null;
  readonly consecutiveFailures: number;
  readonly lastFailure: SourceFailure | null;
  /** True while a worker holds the run. */
  readonly running: boolean;
}

export interface Source extends SourceDefinition {
  readonly enabled: boolean;
  readonly state: SourceState;
}

/** Posts of a source for the list of sources. */
export interface SourceActivity {
  readonly sourceId: string;
  readonly posts: number;
  readonly flagged: number;
  /** New posts on each of the last seven days in Vietnam's time, oldest first. */
  readonly daily: readonly number[];
}
