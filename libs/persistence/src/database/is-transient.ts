import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { DomainError } from '#domain';

/**
 * SQLSTATE classes and codes after which the same statement may succeed: connection exceptions
 * (08), serialization and deadlock (40), too many connections or out of resources (53), shutdown
 * and start-up (57P0x), lock not available. https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const TRANSIENT_SQLSTATE = /^(?:08...|40001|40P01|53...|57P0[1-5]|57014|55P03|25P03)$/;

const TRANSIENT_SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/** What pg says of a connection that ended or never came up; it gives these no code. */
const TRANSIENT_MESSAGE =
  /connection terminated|timeout exceeded when trying to connect|timeout expired|not queryable|connection is closed|client was closed/i;

/**
 * Tells a failure that passes by itself (database away, restart, deadlock) from one that does not.
 * Looks through the wrappers that the ORM and this library put around the driver's error.
 */
export function isTransient(error: unknown): boolean {
  if (error instanceof DomainError) return error.kind === 'unavailable';
  // The ORM lets go of a connection that dies under a transaction; the next call meets this.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  const { code, message, driverError, errors } = partsOf(error);
  if (driverError !== undefined) return isTransient(driverError);
  if (errors.length > 0) return errors.some(isTransient);
  if (code !== '') return TRANSIENT_SQLSTATE.test(code) || TRANSIENT_SYSTEM_CODES.has(code);
  return TRANSIENT_MESSAGE.test(message);
}

interface ErrorParts {
  readonly code: string;
  readonly message: string;
  readonly driverError: unknown;
  readonly errors: readonly unknown[];
}

/** Reads an error by its fields, because one of another realm is no instance of our `Error`. */
function partsOf(error: unknown): ErrorParts {
  const fields: Partial<Record<keyof ErrorParts, unknown>> =
    typeof error === 'object' && error !== null ? error : {};
  return {
    code: typeof fields.code === 'string' ? fields.code : '',
    message: typeof fields.message === 'string' ? fields.message : '',
    driverError: fields.driverError,
    errors: Array.isArray(fields.errors) ? fields.errors : [],
  };
}
