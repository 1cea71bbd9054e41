import { type DynamicModule, Module } from '@nestjs/common';
import { PostSearch, SqlConnection } from '#domain';
import { PostgresPostSearch } from './postgres/postgres-post-search.js';
import { type Tokenize } from './text/tokenize.js';

export interface SearchOptions {
  /** The same for documents and queries. */
  readonly tokenize: Tokenize;
}

/** Joins the search port to an engine. */
@Module({})
export class SearchModule {
  /** @returns a global module on PostgreSQL; needs a `SqlConnection` from a global module. */
  static forPostgres(options: SearchOptions): DynamicModule {
    return {
      module: SearchModule,
      global: true,
      providers: [
        {
          provide: PostSearch,
          useFactory: (sql: SqlConnection) => new PostgresPostSearch(sql, options.tokenize),
          inject: [SqlConnection],
        },
      ],
      exports: [PostSearch],
    };
  }
}
