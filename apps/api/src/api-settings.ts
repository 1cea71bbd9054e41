import { type ElasticsearchAccess, type SecondOpinionAccess } from '#platform';

/** Injection token of the settings. */
export const API_SETTINGS = Symbol('ApiSettings');

/** Everything the api is told from outside. */
export interface ApiSettings {
  readonly host: string;
  /** 0 lets the system choose (tests). */
  readonly port: number;
  readonly databaseUrl: string;
  /** Null: the search runs inside PostgreSQL. */
  readonly elasticsearch: ElasticsearchAccess | null;
  /** Null: no outside model is asked for its opinion. */
  readonly secondOpinion: SecondOpinionAccess | null;
  /** Origin that browsers use behind a proxy; null: the address of this process. */
  readonly publicOrigin: string | null;
  /** Addresses, networks, or `loopback`, `linklocal`, `uniquelocal`. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: string;
  /** Folder that `config/` and the models stand in. */
  readonly projectFolder: string;
  /** The built desk. */
  readonly webFolder: string;
}
