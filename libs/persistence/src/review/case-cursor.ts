import { DomainError } from '#domain';
import { isUuid } from '../database/uuid-v7.js';

/** The place in a list after which the next page begins: the values that the list is sorted by. */
export type CaseCursor = readonly [sortValue: number, openedAt: number, id: string];

/** The cursor of a page is not one that this product gave out. */
class InvalidCursorError extends DomainError {
  constructor() {
    super(
      'invalid',
      'persistence.invalid_cursor',
      'Vị trí trang không hợp lệ, xin tải lại danh sách.',
    );
  }
}

/** @returns the cursor as an opaque, URL-safe text. */
export function encodeCursor(cursor: CaseCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** @throws InvalidCursorError for a text that is not one of ours. */
export function decodeCursor(text: string): CaseCursor {
  const value = parse(Buffer.from(text, 'base64url').toString('utf8'));
  if (!Array.isArray(value) || value.length !== 3) throw new InvalidCursorError();
  const [sortValue, openedAt, id] = value as unknown[];
  if (!isInstant(sortValue) || !isInstant(openedAt) || typeof id !== 'string' || !isUuid(id)) {
    throw new InvalidCursorError();
  }
  return [sortValue, openedAt, id];
}

/** Dates beyond this many milliseconds do not exist (ECMA-262, time values); priorities are small. */
function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new InvalidCursorError();
  }
}
