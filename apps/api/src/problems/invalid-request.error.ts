import { DomainError } from '#domain';

/** One field that was refused. */
export interface RefusedField {
  readonly path: string;
  readonly message: string;
}

/** Input that does not fit its schema. */
export class InvalidRequestError extends DomainError {
  constructor(readonly fields: readonly RefusedField[]) {
    super(
      'invalid',
      'request.invalid',
      'Nội dung gửi lên chưa hợp lệ. Xin anh/chị xem lại các mục được nêu.',
    );
  }
}
