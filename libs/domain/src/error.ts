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

/** One field that was refused. */
export interface RefusedField {
  /** Names joined by dots; empty for the whole. */
  readonly path: string;
  /** Vietnamese; reads behind the name of the field and a colon. */
  readonly message: string;
}

/** How many refused fields a sentence names. */
const MOST_NAMED = 3;

/** Input with fields that do not fit; its message names the first of them. */
export class InvalidFieldsError extends DomainError {
  /** @param what is not right, a Vietnamese sentence. */
  constructor(
    code: string,
    what: string,
    readonly fields: readonly RefusedField[],
  ) {
    const named = fields.slice(0, MOST_NAMED).map(nameField).join('; ');
    const more = fields.length - MOST_NAMED;
    const rest = more > 0 ? `; và ${more} mục khác` : '';
    super('invalid', code, `${what} Xin anh/chị xem lại ${named}${rest}.`);
  }
}

function nameField({ path, message }: RefusedField): string {
  return `${path === '' ? 'toàn bộ nội dung' : `mục “${path}”`}: ${message}`;
}

/** Input that cannot be understood. */
export class InvalidQueryError extends DomainError {
  constructor(message: string) {
    super('invalid', 'search.invalid_query', message);
  }
}
