import { DomainError } from '#domain';

/** An unsafe request from another site's page. */
export class ForeignOriginError extends DomainError {
  constructor() {
    super(
      'forbidden',
      'access.foreign_origin',
      'Yêu cầu đến từ một trang khác nên không được thực hiện.',
    );
  }
}

/** An unsafe request that is not JSON. */
export class JsonRequiredError extends DomainError {
  constructor() {
    super(
      'forbidden',
      'access.json_required',
      'Yêu cầu ghi dữ liệu phải có kiểu nội dung application/json.',
    );
  }
}
