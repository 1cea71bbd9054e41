import {
  type DynamicModule,
  Injectable,
  Module,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import { Client } from '@elastic/elasticsearch';
import { PostSearch, SqlConnection, TransactionRunner } from '#domain';
import { createClient } from './elasticsearch/create-client.js';
import { ElasticsearchPostSearch } from './elasticsearch/elasticsearch-post-search.js';
import { type ElasticsearchSettings } from './elasticsearch/elasticsearch-settings.js';
import { PostgresPostSearch } from './postgres/postgres-post-search.js';
import { type Tokenize } from './text/tokenize.js';

export interface SearchOptions {
  /** The same for documents and queries. */
  readonly tokenize: Tokenize;
  /** Null: the engine inside PostgreSQL. */
  readonly elasticsearch: ElasticsearchSettings | null;
}

@Injectable()
class ClientCloser implements OnApplicationShutdown {
  constructor(private readonly client: Client) {}

  onApplicationShutdown(): Promise<void> {
    return this.client.close();
  }
}

/** Joins the search port to an engine. */
@Module({})
export class SearchModule {
  /**
   * @returns a global module; the engine inside PostgreSQL needs a `SqlConnection` and a
   * `TransactionRunner` from a global module. A server that is not Elasticsearch 9 or does not let us in fails the start.
   */
  static forRoot({ tokenize, elasticsearch }: SearchOptions): DynamicModule {
    return {
      module: SearchModule,
      global: true,
      providers: elasticsearch ? onElasticsearch(elasticsearch, tokenize) : onPostgres(tokenize),
      exports: [PostSearch],
    };
  }
}

function onPostgres(tokenize: Tokenize): Provider[] {
  return [
    {
      provide: PostSearch,
      useFactory: (sql: SqlConnection, transactions: TransactionRunner) =>
        new PostgresPostSearch(sql, transactions, tokenize),
      inject: [SqlConnection, TransactionRunner],
    },
  ];
}

function onElasticsearch(settings: ElasticsearchSettings, tokenize: Tokenize): Provider[] {
  return [
    { provide: Client, useFactory: () => createClient(settings) },
    {
      provide: PostSearch,
      inject: [Client],
      useFactory: async (client: Client) => {
        const search = new ElasticsearchPostSearch(client, settings.alias, tokenize);
        await search.verify();
        return search;
      },
    },
    ClientCloser,
  ];
}
