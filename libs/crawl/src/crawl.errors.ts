import { DomainError } from '#domain';

/**
 * What a failed fetch means for the run: `skip-page` leaves this page and goes on, `retry-later`
 * ends the run and backs off, `blocked` ends it and comes back rarely, `stop-source` ends it until
 * the operator acts.
 */
export type Disposition = 'skip-page' | 'retry-later' | 'blocked' | 'stop-source';

/** Everything that can go wrong with the web. Messages never hold tokens. */
export abstract class CrawlError extends DomainError {
  abstract readonly disposition: Disposition;
}

/** The host cannot be reached: no network, no such name, refused or cut connection. */
export class HostUnreachableError extends CrawlError {
  readonly disposition = 'retry-later';

  constructor(host: string, detail: string) {
    super(
      'unavailable',
      'crawl.host_unreachable',
      `Chưa kết nối được với ${host} (${detail}). Hệ thống sẽ tự thử lại.`,
    );
  }
}

/** The host asks us to slow down. */
export class HostThrottledError extends CrawlError {
  readonly disposition = 'retry-later';

  /** @param retryAfterSeconds how long the host asks us to wait, capped at 24 hours. */
  constructor(
    host: string,
    readonly retryAfterSeconds: number,
  ) {
    super(
      'throttled',
      'crawl.host_throttled',
      `${host} đề nghị giảm tần suất; hệ thống sẽ quay lại sau ${Math.ceil(retryAfterSeconds)} giây.`,
    );
  }
}

/** The host answers with an error of its own (5xx). */
export class HostFailedError extends CrawlError {
  readonly disposition = 'retry-later';

  constructor(host: string, status: number) {
    super(
      'unavailable',
      'crawl.host_failed',
      `${host} đang gặp sự cố (mã ${status}). Hệ thống sẽ tự thử lại.`,
    );
  }
}

/** The host refuses us: 401, 403, a challenge page or a login wall. We do not go round it. */
export class HostBlockedError extends CrawlError {
  readonly disposition = 'blocked';

  constructor(host: string, reason: string) {
    super(
      'forbidden',
      'crawl.host_blocked',
      `${host} từ chối truy cập (${reason}). Hệ thống tôn trọng và không tìm cách vượt qua.`,
    );
  }
}

/** robots.txt does not allow the address, or cannot be read for now (`temporary`). */
export class RobotsDisallowedError extends CrawlError {
  readonly disposition: Disposition;

  constructor(host: string, temporary: boolean) {
    super(
      'forbidden',
      temporary ? 'crawl.robots_unavailable' : 'crawl.robots_disallowed',
      temporary
        ? `Chưa đọc được robots.txt của ${host}; hệ thống tạm dừng và sẽ thử lại.`
        : `robots.txt của ${host} không cho phép thu thập địa chỉ này.`,
    );
    this.disposition = temporary ? 'retry-later' : 'skip-page';
  }
}

/** An address that leads inside: loopback, private networks, cloud metadata and the like. */
export class PrivateAddressError extends CrawlError {
  readonly disposition = 'skip-page';

  constructor(host: string) {
    super(
      'forbidden',
      'crawl.private_address',
      `Địa chỉ ${host} thuộc mạng nội bộ nên không được phép truy cập.`,
    );
  }
}

/** A scheme, port or form of address that the crawler never uses. */
export class AddressRefusedError extends CrawlError {
  readonly disposition = 'skip-page';

  constructor(detail: string) {
    super('invalid', 'crawl.address_refused', `Địa chỉ không được chấp nhận: ${detail}.`);
  }
}

/** The body is larger than its cap, counted after decompression. */
export class PageTooLargeError extends CrawlError {
  readonly disposition = 'skip-page';

  constructor(host: string, capBytes: number) {
    super(
      'invalid',
      'crawl.page_too_large',
      `Trang trên ${host} vượt quá ${Math.round(capBytes / 1_000_000)} MB nên được bỏ qua.`,
    );
  }
}

/** The answer did not come in time. */
export class PageTooSlowError extends CrawlError {
  readonly disposition = 'skip-page';

  constructor(host: string) {
    super('unavailable', 'crawl.page_too_slow', `Trang trên ${host} trả lời quá chậm.`);
  }
}

/** The page does not exist (any more). */
export class PageGoneError extends CrawlError {
  readonly disposition = 'skip-page';

  constructor(host: string, status: number) {
    super('not-found', 'crawl.page_gone', `Trang trên ${host} không còn (mã ${status}).`);
  }
}

/** The page cannot be read as what it should be. */
export class MalformedPageError extends CrawlError {
  readonly disposition = 'skip-page';

  /** @param detail Vietnamese, what is wrong with the page. */
  constructor(detail: string) {
    super('invalid', 'crawl.malformed_page', `Không đọc được trang: ${detail}.`);
  }
}

/** The platform does not accept the token, or none is configured: only the operator can help. */
export class TokenRejectedError extends CrawlError {
  readonly disposition = 'stop-source';

  constructor(detail: string) {
    super(
      'unauthenticated',
      'crawl.token_rejected',
      `Mã truy cập của trang không dùng được (${detail}). Đề nghị quản trị viên cấp lại.`,
    );
  }
}

/** The token lacks a permission. */
export class PermissionMissingError extends CrawlError {
  readonly disposition = 'stop-source';

  constructor(code: number) {
    super(
      'forbidden',
      'crawl.permission_missing',
      `Mã truy cập thiếu quyền đọc trang (mã lỗi ${code}). Đề nghị quản trị viên bổ sung quyền.`,
    );
  }
}

/** Another worker took the run over: this one must not write any more. */
export class RunLostError extends CrawlError {
  readonly disposition = 'retry-later';

  constructor() {
    super('conflict', 'crawl.run_lost', 'Lượt thu thập đã được tiến trình khác tiếp nhận.');
  }
}
