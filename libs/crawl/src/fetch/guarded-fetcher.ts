import { type Agent, type Dispatcher, request } from 'undici';
import {
  AddressRefusedError,
  CrawlError,
  HostUnreachableError,
  MalformedPageError,
  PageTooLargeError,
  PageTooSlowError,
} from '../crawl.errors.js';
import { AllowList, type AllowedOrigin } from './allowed-origin.js';
import { checkAddress } from './check-address.js';
import { errorCodeOf } from './error-code.js';
import { ACCEPT_ENCODING, decompress, isGzip } from './decompress.js';
import { buildGuardedAgent, type ResolveHost, resolveBySystem } from './guarded-agent.js';

const MEGABYTE = 1_000_000;

/** Caps of bodies in bytes, counted after decompression. */
const BODY_CAPS = { page: 5 * MEGABYTE, listing: 20 * MEGABYTE } as const;

export type BodyKind = keyof typeof BODY_CAPS;

export interface FetchDeadlines {
  readonly headersMs: number;
  readonly idleMs: number;
  readonly totalMs: number;
}

const DEADLINES: FetchDeadlines = { headersMs: 10_000, idleMs: 10_000, totalMs: 30_000 };

const MAX_REDIRECTS = 5;

/** The body of a redirect is read to keep the connection, unless it is larger than this. */
const REDIRECT_BODY_BYTES = 16_384;

export interface FetchOptions {
  readonly kind: BodyKind;
  /** Validators of the last visit; If-None-Match wins over If-Modified-Since at the server. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Sent as a bearer header, to the first origin only; never part of an address. */
  readonly bearerToken?: string;
  readonly accept?: string;
  readonly signal?: AbortSignal;
  /** Asked before each redirect is followed (robots.txt of another host); may throw. */
  readonly beforeRedirect?: (url: URL) => Promise<void>;
}

export interface FetchedResponse {
  /** Address after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** Decompressed; empty for 304. */
  readonly body: Buffer;
}

export interface GuardedFetcherOptions {
  readonly allow: readonly AllowedOrigin[];
  /** Names us and a contact, e.g. `LangNgheBot/0.1 (+mailto:…)`. */
  readonly userAgent: string;
  readonly deadlines?: FetchDeadlines;
  readonly resolve?: ResolveHost;
}

/**
 * The only way from this product to the web. Every address, literal or resolved, first or
 * redirected, passes the same checks; bodies are capped and every wait has an end.
 */
export class GuardedFetcher {
  private readonly allowList: AllowList;
  private readonly agent: Agent;
  private readonly deadlines: FetchDeadlines;

  constructor(private readonly options: GuardedFetcherOptions) {
    this.deadlines = options.deadlines ?? DEADLINES;
    this.allowList = new AllowList(options.allow);
    this.agent = buildGuardedAgent(this.allowList, options.resolve ?? resolveBySystem, {
      connectMs: this.deadlines.headersMs,
      headersMs: this.deadlines.headersMs,
      idleMs: this.deadlines.idleMs,
    });
  }

  /**
   * Gets an address, following five redirects at most. Any HTTP status is an answer, not an error.
   * @throws CrawlError of the class that says what happens next.
   */
  async get(address: string, options: FetchOptions): Promise<FetchedResponse> {
    const deadline = AbortSignal.timeout(this.deadlines.totalMs);
    const signals = options.signal === undefined ? [deadline] : [deadline, options.signal];
    const signal = AbortSignal.any(signals);
    const origin = checkAddress(address, this.allowList).origin;
    let next = address;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const url = checkAddress(next, this.allowList);
      if (hop > 0) await options.beforeRedirect?.(url);
      const answer = await this.getOnce(url, origin, options, signal);
      if (typeof answer !== 'string') return answer;
      next = answer;
    }
    throw new MalformedPageError('chuyển hướng quá nhiều lần');
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    await this.agent.destroy();
  }

  /** @returns the answer, or the next address of a redirect. */
  private async getOnce(
    url: URL,
    origin: string,
    options: FetchOptions,
    signal: AbortSignal,
  ): Promise<FetchedResponse | string> {
    try {
      const headers = this.headers(options);
      // A token belongs to the origin it was meant for: a redirect elsewhere loses it.
      if (url.origin !== origin) delete headers['authorization'];
      const response = await request(url, { dispatcher: this.agent, headers, signal });
      // Errors of the body come to whoever reads it; one that comes after that is nobody's.
      response.body.on('error', () => undefined);
      const location = redirectOf(response);
      if (location !== null) {
        await response.body.dump({ limit: REDIRECT_BODY_BYTES, signal });
        return resolveLocation(location, url);
      }
      return await this.read(url, response, options.kind);
    } catch (error) {
      throw this.translate(error, url, options);
    }
  }

  private headers(options: FetchOptions): Record<string, string> {
    const headers: Record<string, string> = {
      'user-agent': this.options.userAgent,
      'accept-encoding': ACCEPT_ENCODING,
      'accept-language': 'vi,en;q=0.5',
      accept: options.accept ?? '*/*',
    };
    if (options.etag != null) headers['if-none-match'] = options.etag;
    if (options.lastModified != null) headers['if-modified-since'] = options.lastModified;
    if (options.bearerToken != null) headers['authorization'] = `Bearer ${options.bearerToken}`;
    return headers;
  }

  private async read(
    url: URL,
    response: Dispatcher.ResponseData,
    kind: BodyKind,
  ): Promise<FetchedResponse> {
    const headers = flatten(response.headers);
    const raw = await readCapped(response.body, BODY_CAPS[kind], url.host);
    const encoding = headers.get('content-encoding') ?? '';
    const cap = BODY_CAPS[kind];
    const decoded = await decompress(raw, encoding, cap, url.host);
    // Sitemaps are often files packed on disk (.xml.gz), sent without a Content-Encoding.
    const packed = kind === 'listing' && isGzip(decoded);
    const body = packed ? await decompress(decoded, 'gzip', cap, url.host) : decoded;
    return { url: url.href, status: response.statusCode, headers, body };
  }

  private translate(error: unknown, url: URL, options: FetchOptions): unknown {
    if (error instanceof CrawlError || options.signal?.aborted === true) return error;
    const code = errorCodeOf(error);
    const slow = ['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'TimeoutError'];
    if (slow.includes(code)) return new PageTooSlowError(url.host);
    return new HostUnreachableError(url.host, reasonOf(code));
  }
}

function redirectOf(response: Dispatcher.ResponseData): string | null {
  if (![301, 302, 303, 307, 308].includes(response.statusCode)) return null;
  return flatten(response.headers).get('location') ?? null;
}

function resolveLocation(location: string, base: URL): string {
  if (!URL.canParse(location, base.href)) throw new AddressRefusedError('chuyển hướng viết sai');
  return new URL(location, base.href).href;
}

function flatten(headers: Dispatcher.ResponseData['headers']): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return flat;
}

async function readCapped(
  body: AsyncIterable<Buffer>,
  capBytes: number,
  host: string,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > capBytes) throw new PageTooLargeError(host, capBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Short Vietnamese reason of a network error code. */
function reasonOf(code: string): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'không tìm được tên miền';
  if (code === 'ECONNREFUSED') return 'máy chủ không nhận kết nối';
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return 'hết thời gian chờ kết nối';
  if (code.startsWith('ERR_TLS') || code.includes('CERT')) return 'chứng chỉ bảo mật không hợp lệ';
  return 'kết nối bị gián đoạn';
}
