import { isUtf8 } from 'node:buffer';
import { type NextFunction, type Response } from 'express';
import { DomainError } from '#domain';
import { type ApiRequest } from './request.js';

/** A body that is no JSON text. */
class UnreadableBodyError extends DomainError {
  constructor(message: string) {
    super('invalid', 'request.malformed', message);
  }
}

/** Reads the bytes that the raw parser left as JSON. Bytes that are no UTF-8 are refused, not guessed. */
export function readJsonBody(request: ApiRequest, _response: Response, next: NextFunction): void {
  const bytes: unknown = request.body;
  if (Buffer.isBuffer(bytes)) request.body = parse(bytes);
  next();
}

function parse(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  if (!isUtf8(bytes)) {
    throw new UnreadableBodyError('Nội dung gửi lên không phải bảng mã UTF-8.');
  }
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new UnreadableBodyError('Nội dung gửi lên không phải JSON hợp lệ.');
  }
}
