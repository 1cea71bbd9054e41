import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
} from 'typeorm';
import { PersistenceUnavailableError } from '../persistence.errors.js';
import { isTransient } from './is-transient.js';

/** The one way of this library to the server: carries the transaction along the call. */
export class Database {
  private readonly transaction = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly dataSource: DataSource) {}

  /** Runs one statement in the current transaction, else by itself. @returns its rows. */
  async query<Row extends object>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    return this.withManager(async (manager) => {
      const held = manager.queryRunner;
      const runner = held ?? this.dataSource.createQueryRunner();
      try {
        const result = await runner.query(sql, [...parameters], true);
        return result.records as Row[];
      } finally {
        if (!held) await runner.release();
      }
    });
  }

  /**
   * Commits when the work resolves, rolls back when it throws; joins an outer transaction. What the
   * work itself throws is passed on as it is: it need not be the database's failure.
   */
  async inTransaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.transaction.getStore()) return work();
    const thrown: unknown[] = [];
    const watched = () =>
      work().catch((error: unknown) => {
        thrown.push(error);
        throw error;
      });
    try {
      return await this.dataSource.transaction((manager) => this.transaction.run(manager, watched));
    } catch (error) {
      throw thrown.length > 0 ? error : asUnavailable(error);
    }
  }

  /**
   * Works while no other process holds the lock, outside of any transaction. The lock goes with the
   * connection that holds it, whatever becomes of this process.
   * @returns null at once when somebody else holds it.
   */
  async withLock<T>(lock: number, work: () => Promise<T>): Promise<T | null> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const { records } = await runner.query(
        `SELECT pg_try_advisory_lock($1) AS mine`,
        [lock],
        true,
      );
      const [row] = records as { mine: boolean }[];
      if (!row?.mine) return null;
      try {
        return await work();
      } finally {
        await runner.query(`SELECT pg_advisory_unlock($1)`, [lock]);
      }
    } catch (error) {
      throw asUnavailable(error);
    } finally {
      await runner.release();
    }
  }

  /** Lends the entity manager of the current transaction, or the free one. */
  async withManager<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await work(this.transaction.getStore() ?? this.dataSource.manager);
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  /** @returns a select list that names a record's columns by its properties. */
  columnsOf(record: EntityTarget<ObjectLiteral>, alias: string): string {
    return this.dataSource
      .getMetadata(record)
      .columns.map((column) => `${alias}."${column.databaseName}" AS "${column.propertyName}"`)
      .join(', ');
  }
}

function asUnavailable(error: unknown): unknown {
  if (error instanceof PersistenceUnavailableError || !isTransient(error)) return error;
  return new PersistenceUnavailableError(error);
}
