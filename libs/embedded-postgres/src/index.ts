export { type EmbeddedPostgres } from './embedded-postgres.js';
export {
  EmbeddedPostgresError,
  PostgresBinariesMissingError,
  PostgresBusyError,
  PostgresCannotRunAsRootError,
  PostgresDataNotOursError,
  PostgresPasswordRejectedError,
  PostgresStartFailedError,
  PostgresWrongMajorVersionError,
} from './embedded-postgres.errors.js';
export { identityOf, isRunning, type ProcessIdentity } from './process-identity.js';
export { type ProcessLock, tryProcessLock } from './process-lock.js';
export { readServerVersion } from './server-connection.js';
export { startEmbeddedPostgres } from './start-embedded-postgres.js';
