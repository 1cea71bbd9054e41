import {
  type CrawlError,
  HostFailedError,
  HostThrottledError,
  MalformedPageError,
  PageGoneError,
  PermissionMissingError,
  TokenRejectedError,
} from '../../crawl.errors.js';
import { parseJson } from '../parse-json.js';
import { graphErrorSchema } from './graph.schema.js';

/** When the platform limits us and does not say for how long. Seconds. */
const DEFAULT_WAIT_SECONDS = 15 * 60;

const RATE_LIMITS: readonly number[] = [4, 17, 32, 613];

const TRANSIENT: readonly number[] = [1, 2];

/**
 * Translates an error answer of the Graph API by its code: 190 token, 10 and 200–299 permission,
 * 4, 17, 32, 613 rate limit, 100 with subcode 33 object gone, 1 and 2 transient. The platform's
 * own message is not repeated: it may quote the request.
 */
export function toGraphError(
  host: string,
  status: number,
  body: string,
  regainSeconds: number,
): CrawlError {
  if (status >= 500 && !body.trimStart().startsWith('{')) return new HostFailedError(host, status);
  const { code, error_subcode: subcode } = parseJson(body, graphErrorSchema).error;
  if (RATE_LIMITS.includes(code)) {
    return new HostThrottledError(host, regainSeconds > 0 ? regainSeconds : DEFAULT_WAIT_SECONDS);
  }
  if (TRANSIENT.includes(code)) return new HostFailedError(host, status);
  if (code === 100 && subcode === 33) return new PageGoneError(host, status);
  return refusalOf(code, subcode ?? 0);
}

function refusalOf(code: number, subcode: number): CrawlError {
  if (code === 190) return new TokenRejectedError(reasonOf(subcode));
  if (code === 10 || (code >= 200 && code <= 299)) return new PermissionMissingError(code);
  return new MalformedPageError(`giao diện của nền tảng báo mã lỗi ${code}`);
}

function reasonOf(subcode: number): string {
  if (subcode === 463) return 'đã hết hạn';
  if (subcode === 460) return 'mật khẩu đã đổi';
  return 'không hợp lệ';
}
