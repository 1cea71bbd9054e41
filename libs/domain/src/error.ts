/** What should happen next with the thing that failed. */
export type ErrorKind =
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'forbidden'
  | 'unauthenticated'
  | 'throttled'
  | 'unavailable';

/** An error of the product: its kind says what happens next, its code names it for machines. */
export class DomainError extends Error {
  /**
   * @param code dotted name, e.g. `review.stale_version`.
   * @param message courteous Vietnamese that may be shown on a screen.
   */
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** Input that cannot be understood. */
export class InvalidQueryError extends DomainError {
  constructor(message: string) {
    super('invalid', 'search.invalid_query', message);
  }
}
