import { createHash } from 'node:crypto';
import { type Clock, type CrawlPage } from '#domain';
import {
  HostBlockedError,
  HostFailedError,
  HostThrottledError,
  MalformedPageError,
  PageGoneError,
} from '../crawl.errors.js';
import { type AllowList } from '../fetch/allowed-origin.js';
import { checkAddress } from '../fetch/check-address.js';
import { decodeText } from '../fetch/decode-text.js';
import {
  type BodyKind,
  type FetchedResponse,
  type FetchOptions,
  type GuardedFetcher,
} from '../fetch/guarded-fetcher.js';
import { parseRetryAfter } from '../fetch/retry-after.js';
import { type RobotsGate } from '../robots/robots-gate.js';
import { type HostPacer, type Slot } from './host-pacer.js';

/** When a host says "slow down" and not for how long. Seconds. */
const DEFAULT_RETRY_AFTER = 5 * 60;

export interface WebRequest {
  readonly kind: BodyKind;
  /** The last visit, for a conditional request. */
  readonly known?: CrawlPage | null;
  readonly accept?: string;
  readonly signal?: AbortSignal;
  /**
   * An official interface with a token of its own: its terms rule, not robots.txt, and errors are
   * told in the body, so every status is an answer.
   */
  readonly api?: { readonly bearerToken: string };
}

export interface WebAnswer {
  /** Address after redirects. */
  readonly url: string;
  readonly status: number;
  /** True for 304: the page is as it was, and `text` is empty. */
  readonly notModified: boolean;
  /** NFC. */
  readonly text: string;
  /** SHA-256 of the body; of a page not modified, the one known before. */
  readonly contentHash: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly headers: ReadonlyMap<string, string>;
  /** What robots.txt asks for, seconds. */
  readonly crawlDelaySeconds: number | null;
}

export interface PoliteWebParts {
  readonly fetcher: GuardedFetcher;
  readonly robots: RobotsGate;
  readonly pacer: HostPacer;
  readonly allowList: AllowList;
  readonly clock: Clock;
}

/** The guarded door with manners: robots.txt, pace, Retry-After, and refusals told as refusals. */
export class PoliteWeb {
  constructor(private readonly parts: PoliteWebParts) {}

  /** Gets a page or listing. @throws CrawlError of the class that says what happens next. */
  async get(address: string, request: WebRequest): Promise<WebAnswer> {
    const url = checkAddress(address, this.parts.allowList);
    const turn = (slot: Slot): Promise<WebAnswer> => this.visit(url, request, slot);
    return await this.parts.pacer.run(url.origin, turn, request.signal);
  }

  private async visit(url: URL, request: WebRequest, slot: Slot): Promise<WebAnswer> {
    if (request.api === undefined) {
      slot.crawlDelaySeconds = (await this.parts.robots.check(url)).crawlDelaySeconds;
    }
    const response = await this.parts.fetcher.get(url.href, this.fetchOptions(url, request));
    this.rejectRefusals(url, response, request);
    return answerOf(response, request, slot);
  }

  private fetchOptions(url: URL, request: WebRequest): FetchOptions {
    const beforeRedirect = async (next: URL): Promise<void> => {
      if (request.api === undefined && next.href !== url.href) await this.parts.robots.check(next);
    };
    return {
      kind: request.kind,
      etag: request.known?.etag ?? null,
      lastModified: request.known?.lastModified ?? null,
      beforeRedirect,
      ...(request.accept === undefined ? {} : { accept: request.accept }),
      ...(request.signal === undefined ? {} : { signal: request.signal }),
      ...(request.api === undefined ? {} : { bearerToken: request.api.bearerToken }),
    };
  }

  private rejectRefusals(url: URL, response: FetchedResponse, request: WebRequest): void {
    const { status } = response;
    const retryAfter = parseRetryAfter(
      response.headers.get('retry-after') ?? null,
      this.parts.clock.now(),
    );
    if (status === 429 || (status === 503 && retryAfter !== null)) {
      const seconds = retryAfter ?? this.defaultRetryAfter(url);
      this.parts.pacer.hold(url.origin, seconds);
      throw new HostThrottledError(url.host, seconds);
    }
    if (request.api === undefined) rejectStatus(url, response);
  }

  private defaultRetryAfter(url: URL): number {
    return this.parts.allowList.find(url.origin)?.revisitSeconds ?? DEFAULT_RETRY_AFTER;
  }
}

function rejectStatus(asked: URL, response: FetchedResponse): void {
  const refusal = refusalOf(asked, response);
  if (refusal !== null) throw new HostBlockedError(asked.host, refusal);
  const { status } = response;
  if (status === 404 || status === 410) throw new PageGoneError(asked.host, status);
  if (status >= 500) throw new HostFailedError(asked.host, status);
  if (status !== 304 && (status < 200 || status > 299)) {
    throw new MalformedPageError(`mã trả lời ${status}`);
  }
}

/** @returns how the host refuses us, null when it does not. */
function refusalOf(asked: URL, { status, headers, url }: FetchedResponse): string | null {
  if (headers.has('cf-mitigated')) return 'trang kiểm tra robot';
  if (status === 401 || status === 403) return `mã ${status}`;
  return isLogin(new URL(url)) && !isLogin(asked) ? 'yêu cầu đăng nhập' : null;
}

function isLogin(url: URL): boolean {
  return /^\/(login|dang-nhap|signin|checkpoint)\b/i.test(url.pathname);
}

function answerOf(response: FetchedResponse, request: WebRequest, slot: Slot): WebAnswer {
  const { headers, body, status, url } = response;
  const notModified = status === 304;
  // A 304 need not repeat the validators: those of the last visit go on.
  const before = notModified ? request.known : null;
  const header = (name: string, earlier?: string | null): string | null =>
    headers.get(name) ?? earlier ?? null;
  return {
    url,
    status,
    notModified,
    text: decodeText(body, header('content-type')),
    contentHash: notModified ? (before?.contentHash ?? null) : hashOf(body),
    etag: header('etag', before?.etag),
    lastModified: header('last-modified', before?.lastModified),
    headers,
    crawlDelaySeconds: slot.crawlDelaySeconds,
  };
}

function hashOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex');
}
