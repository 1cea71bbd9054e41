import { createHash } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { gzipSync } from 'node:zlib';

/** What a site answers to one GET. */
export interface SiteAnswer {
  readonly status?: number;
  readonly type: string;
  readonly body: string;
  /** When anything on the page last changed; unknown pages carry only an ETag. */
  readonly lastModified?: Date | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One site: answers a path, or null for a page that does not exist. */
export type SiteHandler = (url: URL, headers: IncomingHttpHeaders) => SiteAnswer | null;

export const HTML = 'text/html; charset=utf-8';
export const XML = 'application/xml; charset=utf-8';
export const RSS = 'application/rss+xml; charset=utf-8';
export const TEXT = 'text/plain; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';

/** The port is taken, so the site cannot open. */
export class PortTakenError extends Error {
  constructor(readonly port: number) {
    super(
      `Cổng ${port} đang có chương trình khác dùng. Đặt TRIAL_PORT thành một số khác rồi chạy lại ` +
        `(các trang thử dùng TRIAL_PORT+1 đến TRIAL_PORT+7).`,
    );
  }
}

/**
 * Opens one origin on the loopback address.
 * @param beforeEach runs before each request, e.g. to let time pass
 * @throws PortTakenError when another program has the port.
 */
export function openOrigin(
  port: number,
  handler: SiteHandler,
  beforeEach: () => void,
): Promise<Server> {
  const server = createServer((request, response) => {
    beforeEach();
    respond(request, response, handler, port);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  handler: SiteHandler,
  port: number,
): void {
  const answer = answerTo(request, handler, port);
  const headers = headersOf(answer);
  if (headers['ETag'] !== undefined && isUnchanged(request, headers)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = packed(request, Buffer.from(answer.body, 'utf8'));
  response.writeHead(answer.status ?? 200, {
    ...headers,
    'Content-Type': answer.type,
    'Content-Length': body.bytes.length,
    Vary: 'Accept-Encoding',
    ...(body.zipped ? { 'Content-Encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body.bytes);
}

function answerTo(request: IncomingMessage, handler: SiteHandler, port: number): SiteAnswer {
  const url = URL.parse(request.url ?? '/', `http://127.0.0.1:${port}`);
  if (!url || !READING.has(request.method ?? '')) return NOT_ALLOWED;
  return handler(url, request.headers) ?? NOT_FOUND;
}

function packed(request: IncomingMessage, body: Buffer): { bytes: Buffer; zipped: boolean } {
  const accepted = /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const zipped = accepted && body.length > 1024;
  return { bytes: zipped ? gzipSync(body) : body, zipped };
}

const READING = new Set(['GET', 'HEAD']);
const NOT_FOUND: SiteAnswer = {
  status: 404,
  type: HTML,
  body: '<!doctype html><html lang="vi"><head><title>Không tìm thấy trang</title></head><body><p>Trang không tồn tại hoặc đã bị gỡ.</p></body></html>',
};
const NOT_ALLOWED: SiteAnswer = { status: 405, type: TEXT, body: 'Chỉ nhận GET và HEAD.' };

/** Only a page that exists has validators. */
function headersOf(answer: SiteAnswer): Record<string, string> {
  if ((answer.status ?? 200) !== 200) return { ...answer.headers };
  const tag = createHash('sha1').update(answer.body).digest('hex').slice(0, 20);
  return {
    ETag: `W/"${tag}"`,
    'Cache-Control': 'no-cache',
    ...(answer.lastModified ? { 'Last-Modified': answer.lastModified.toUTCString() } : {}),
    ...answer.headers,
  };
}

/** RFC 9110, 13.2.2: If-None-Match decides alone; If-Modified-Since only without it. */
function isUnchanged(request: IncomingMessage, headers: Record<string, string>): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => bare(tag) === bare(headers['ETag'] ?? '') || tag === '*');
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  const modified = Date.parse(headers['Last-Modified'] ?? '');
  return modified <= since;
}

function bare(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
