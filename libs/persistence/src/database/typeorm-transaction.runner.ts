import { TransactionRunner } from '#domain';
import { type Database } from './database.js';

/** Transactions of the ORM, carried along asynchronous calls. */
export class TypeormTransactionRunner extends TransactionRunner {
  constructor(private readonly database: Database) {
    super();
  }

  override async run<T>(work: () => Promise<T>): Promise<T> {
    return this.database.inTransaction(work);
  }
}
