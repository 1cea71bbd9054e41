/** An embedded server that could not be started or used; its code says why. */
export abstract class EmbeddedPostgresError extends Error {
  /** Dotted name for machines, e.g. `postgres.wrong_major_version`. */
  abstract readonly code: string;

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** No server binaries fit this platform, or those installed cannot run on it. */
export class PostgresBinariesMissingError extends EmbeddedPostgresError {
  readonly code = 'postgres.binaries_missing';

  constructor(
    readonly platform: string,
    readonly reason: string,
  ) {
    super(
      `No embedded PostgreSQL runs on ${platform} (${reason}). ` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
}

/** The data was written by another major version; starting on it would be refused or harm it. */
export class PostgresWrongMajorVersionError extends EmbeddedPostgresError {
  readonly code = 'postgres.wrong_major_version';

  constructor(
    readonly dataVersion: string,
    readonly serverVersion: string,
    readonly folder: string,
  ) {
    super(
      `The data in ${folder} belongs to PostgreSQL ${dataVersion}, the server is ${serverVersion}. ` +
        'Dump it with the old version and restore it, or move the folder away.',
    );
  }
}

/** The superuser refuses the system user root and no way around was open. */
export class PostgresCannotRunAsRootError extends EmbeddedPostgresError {
  readonly code = 'postgres.cannot_run_as_root';

  constructor(readonly reason: string) {
    super(
      `PostgreSQL does not run as root and no other account could be used (${reason}). ` +
        'Run as an ordinary user or set DATABASE_URL.',
    );
  }
}

/** The data folder belongs to another system user. */
export class PostgresDataNotOursError extends EmbeddedPostgresError {
  readonly code = 'postgres.data_not_ours';

  constructor(readonly folder: string) {
    super(`The folder ${folder} belongs to another system user.`);
  }
}

/** The server accepted no connection with the password kept beside its data. */
export class PostgresPasswordRejectedError extends EmbeddedPostgresError {
  readonly code = 'postgres.password_rejected';

  constructor(readonly passwordFile: string) {
    super(`The server does not accept the password in ${passwordFile}.`);
  }
}

/** A server program ended instead of becoming ready. */
export class PostgresStartFailedError extends EmbeddedPostgresError {
  readonly code = 'postgres.start_failed';

  constructor(
    readonly step: 'initdb' | 'server',
    readonly output: string,
  ) {
    super(`PostgreSQL could not be started (${step}): ${output}`);
  }
}

/** Another process is starting or stopping the same server and does not finish. */
export class PostgresBusyError extends EmbeddedPostgresError {
  readonly code = 'postgres.busy';

  constructor(readonly pid: number) {
    super(`Process ${pid} is starting or stopping the same PostgreSQL and does not finish.`);
  }
}
