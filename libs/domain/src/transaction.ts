/** Runs writes that belong together. Repositories and the queue called inside join in. */
export abstract class TransactionRunner {
  /** Commits when the work resolves, rolls back when it throws. Nested calls join the outer one. */
  abstract run<T>(work: () => Promise<T>): Promise<T>;
}

/** One SQL door for adapters that are not the ORM; joins the current transaction. */
export abstract class SqlConnection {
  /** @param parameters values for `$1`, `$2`, …; never interpolated. @returns the rows. */
  abstract query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}
