import { HttpException } from '@nestjs/common';
import { FaultyFactsError } from '#claims';
import { DomainError, type ErrorKind, InvalidFieldsError, type RefusedField } from '#domain';

/** A problem document without the request's id. */
export interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly RefusedField[];
}

const STATUS_OF_KIND: Readonly<Record<ErrorKind, number>> = {
  'not-found': 404,
  conflict: 409,
  invalid: 400,
  forbidden: 403,
  unauthenticated: 401,
  throttled: 429,
  unavailable: 503,
};

const PROBLEM_OF_STATUS: Readonly<Record<number, Omit<ProblemBody, 'status'>>> = {
  400: { code: 'request.malformed', detail: 'Yêu cầu gửi lên không đọc được.' },
  404: { code: 'request.no_such_route', detail: 'Không có địa chỉ này.' },
  413: {
    code: 'request.too_large',
    detail: 'Nội dung gửi lên vượt quá 2 MB. Xin anh/chị gửi phần ngắn hơn.',
  },
  415: {
    code: 'request.unsupported_media',
    detail: 'Nội dung gửi lên phải là JSON ở bảng mã UTF-8.',
  },
  429: {
    code: 'request.too_many',
    detail: 'Anh/chị gửi quá nhiều yêu cầu liên tiếp. Xin chờ một phút rồi thử lại.',
  },
};

const UNEXPECTED: ProblemBody = {
  status: 500,
  code: 'server.error',
  detail: 'Chưa thực hiện được. Nội dung anh/chị nhập vẫn được giữ.',
};

/** Says for every error what the client is told: what we know by kind, nothing of what we do not. */
export function problemOf(error: unknown): ProblemBody {
  if (error instanceof DomainError) {
    return {
      status: STATUS_OF_KIND[error.kind],
      code: error.code,
      detail: error.message,
      ...refusedFieldsOf(error),
    };
  }
  const status = statusOf(error);
  const known = PROBLEM_OF_STATUS[status];
  if (known) return { status, ...known };
  return status >= 400 && status < 500
    ? { status, code: 'request.refused', detail: 'Yêu cầu không được chấp nhận.' }
    : UNEXPECTED;
}

function refusedFieldsOf(error: DomainError): Pick<ProblemBody, 'errors'> {
  if (error instanceof InvalidFieldsError) return { errors: error.fields };
  if (!(error instanceof FaultyFactsError)) return {};
  return {
    errors: error.faults.map(({ factId, rule, detail }) => ({
      path: rule,
      message: `${factId}: ${detail}`,
    })),
  };
}

/** Nest's exceptions and those of the body parser both carry their status. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error) || !('status' in error)) return UNEXPECTED.status;
  return typeof error.status === 'number' ? error.status : UNEXPECTED.status;
}
