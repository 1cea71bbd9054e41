import { errors } from '@elastic/elasticsearch';
import { DomainError } from '#domain';

/** Elasticsearch cannot answer now; the same request may work later. */
export class SearchUnavailableError extends DomainError {
  constructor() {
    super(
      'unavailable',
      'search.unavailable',
      'Máy tìm kiếm tạm thời không trả lời, xin thử lại sau ít phút.',
    );
  }
}

/** Nothing stands behind the alias: never made, deleted, or moved away. */
export class SearchIndexMissingError extends DomainError {
  constructor() {
    super(
      'unavailable',
      'search.index_missing',
      'Chỉ mục tìm kiếm chưa có hoặc đã bị xoá; hệ thống đang dựng lại.',
    );
  }
}

/** The index was made for another form of the documents. */
export class SearchIndexOutdatedError extends DomainError {
  constructor() {
    super(
      'unavailable',
      'search.index_outdated',
      'Chỉ mục tìm kiếm thuộc phiên bản khác, xin chạy: npm run index:rebuild',
    );
  }
}

/** The server at ELASTICSEARCH_URL is not one that can be used as it is configured. */
export class SearchRefusedError extends DomainError {
  /** @param reason the end of "cannot be used: …", in Vietnamese and English. */
  constructor(code: 'access' | 'certificate' | 'product', reason: string) {
    super('unavailable', `search.refused_${code}`, `ELASTICSEARCH_URL không dùng được: ${reason}`);
  }
}

const ACCESS =
  'sai khoá hoặc mật khẩu, hoặc thiếu quyền (wrong key or password, or not allowed): ' +
  'xem ELASTICSEARCH_API_KEY, ELASTICSEARCH_USERNAME, ELASTICSEARCH_PASSWORD.';
const CERTIFICATE =
  'chứng chỉ không được tin cậy (certificate not trusted): xem ELASTICSEARCH_CA_FILE.';
const PRODUCT = 'máy chủ này không phải Elasticsearch 9 (the server is not Elasticsearch 9).';

/** Codes of OpenSSL and Node for certificates that do not hold. */
const UNTRUSTED = /CERT|SIGNATURE|SELF_SIGNED|ERR_TLS/;

/** @returns a refusal of a server that is none of ours. */
export function wrongProduct(): SearchRefusedError {
  return new SearchRefusedError('product', PRODUCT);
}

/** @returns what a failed call means; only kinds and types are kept of it, no secrets or texts. */
export function toSearchError(error: unknown): Error {
  if (error instanceof DomainError) return error;
  if (error instanceof errors.ProductNotSupportedError) return wrongProduct();
  if (error instanceof errors.ResponseError) return ofResponse(error);
  if (error instanceof errors.ConnectionError && UNTRUSTED.test(causesOf(error))) {
    return new SearchRefusedError('certificate', CERTIFICATE);
  }
  if (error instanceof errors.ElasticsearchClientError) return new SearchUnavailableError();
  return error instanceof Error ? error : new Error(String(error));
}

function ofResponse(error: errors.ResponseError): Error {
  const status = error.statusCode ?? 0;
  const type = typeOf(error);
  if (isPassing(status, type)) return new SearchUnavailableError();
  if (status === 401 || status === 403) return new SearchRefusedError('access', ACCESS);
  if (type === 'index_not_found_exception') return new SearchIndexMissingError();
  return new Error(`Elasticsearch answered ${status} ${type}`);
}

/** @returns whether a refusal passes by itself or by an operator's hand, not by another request. */
export function isPassing(status: number, type: string): boolean {
  return status === 408 || status === 429 || status >= 500 || type === 'cluster_block_exception';
}

function typeOf(error: errors.ResponseError): string {
  const body: unknown = error.body;
  if (typeof body !== 'object' || body === null || !('error' in body)) return 'unknown';
  const { error: reason } = body;
  if (typeof reason !== 'object' || reason === null || !('type' in reason)) return 'unknown';
  return String(reason.type);
}

function causesOf(error: errors.ConnectionError): string {
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return `${code} ${error.message}`;
}
