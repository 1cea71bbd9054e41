import { SqlConnection } from '#domain';
import { type Database } from './database.js';

/** Plain SQL on the ORM's connection, inside the current transaction when there is one. */
export class TypeormSqlConnection extends SqlConnection {
  constructor(private readonly database: Database) {
    super();
  }

  override async query<Row extends object>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    return this.database.query<Row>(sql, parameters);
  }
}
