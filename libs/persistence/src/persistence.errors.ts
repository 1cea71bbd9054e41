import { DomainError } from '#domain';

/** The database cannot be reached or refused for the moment; the same call may succeed later. */
export class PersistenceUnavailableError extends DomainError {
  constructor(override readonly cause: unknown) {
    super(
      'unavailable',
      'persistence.unavailable',
      'Cơ sở dữ liệu đang tạm gián đoạn, xin thử lại sau ít phút.',
    );
  }
}

/** The server is older than the product supports. */
export class UnsupportedServerError extends DomainError {
  constructor(version: string) {
    super(
      'invalid',
      'persistence.unsupported_server',
      `Cần PostgreSQL 15 trở lên; máy chủ hiện tại là PostgreSQL ${version}.`,
    );
  }
}
