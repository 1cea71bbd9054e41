import { InvalidFieldsError, type RefusedField } from '#domain';

/** Input that does not fit its schema. */
export class InvalidRequestError extends InvalidFieldsError {
  constructor(fields: readonly RefusedField[]) {
    super('request.invalid', 'Nội dung gửi lên chưa hợp lệ.', fields);
  }
}
