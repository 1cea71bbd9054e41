import { type Clock } from '#domain';
import { type SourceConnector } from '../connectors/source-connector.js';
import { type AllowList } from '../fetch/allowed-origin.js';
import { type PoliteWeb } from '../pace/polite-web.js';
import { type Sleep } from '../pace/host-pacer.js';
import { type RunBudget } from './crawl-visit.js';

/** One line for the operator's log, written when a source's state changes. */
export interface CrawlLogLine {
  readonly level: 'info' | 'warn';
  readonly message: string;
}

/** Everything a run needs besides the ports of the domain. */
export interface CrawlTools {
  readonly web: PoliteWeb;
  readonly allowList: AllowList;
  readonly connectors: readonly SourceConnector[];
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** Makes the token of a run. */
  readonly newToken: () => string;
  /** Secret of this installation that keys the hashes of authors' names. */
  readonly salt: string;
  /** Looks up a secret by the name of its environment variable. */
  readonly secret: (name: string) => string | null;
  readonly budget: RunBudget;
  readonly log: (line: CrawlLogLine) => void;
}
