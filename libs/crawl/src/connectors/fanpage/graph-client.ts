import { type z } from 'zod';
import { HostThrottledError, TokenRejectedError } from '../../crawl.errors.js';
import { type WebAnswer } from '../../pace/polite-web.js';
import { parseJson } from '../parse-json.js';
import { type CollectContext } from '../source-connector.js';
import { toGraphError } from './graph-errors.js';
import { readUsage, slowDownMs, stopSeconds } from './graph-usage.js';

/** Where the platform's interface lives when the source's address is the page for people. */
const PUBLIC_ORIGIN = 'https://graph.facebook.com';

const DEFAULT_VERSION = 'v26.0';

/** Talks to the Graph API for one run. The token travels in a header only, never in an address. */
export class GraphClient {
  private readonly base: string;
  private readonly token: string;
  private pauseMs = 0;

  /** @throws TokenRejectedError when no token is set. */
  constructor(private readonly context: CollectContext) {
    const { url, apiVersion, accessTokenEnv } = context.source;
    const { host, origin } = new URL(url);
    const isPublicPage = /(^|\.)facebook\.com$/.test(host) && host !== 'graph.facebook.com';
    this.base = `${isPublicPage ? PUBLIC_ORIGIN : origin}/${apiVersion ?? DEFAULT_VERSION}`;
    const token = accessTokenEnv === null ? null : context.secret(accessTokenEnv);
    if (token === null || token === '') throw new TokenRejectedError('chưa được cấu hình');
    this.token = token;
  }

  /** @returns the address of an object or edge, without any token. */
  urlOf(path: string, parameters: Readonly<Record<string, string>> = {}): string {
    const query = new URLSearchParams(parameters).toString();
    return `${this.base}/${path}${query === '' ? '' : `?${query}`}`;
  }

  /**
   * Gets one page of an edge.
   * @throws CrawlError by the platform's error code, HostThrottledError when the budget is spent.
   */
  async get<S extends z.ZodType>(
    url: string,
    schema: S,
  ): Promise<{ data: z.infer<S>; answer: WebAnswer }> {
    if (this.pauseMs > 0) await this.context.pause(this.pauseMs);
    const api = { bearerToken: this.token };
    const answer = await this.context.get(url, { kind: 'listing', api });
    const usage = readUsage(answer.headers);
    const { host } = new URL(url);
    if (answer.status !== 200) {
      throw toGraphError(host, answer.status, answer.text, usage.regainSeconds);
    }
    this.pauseMs = slowDownMs(usage);
    const stop = stopSeconds(usage);
    if (stop !== null) throw new HostThrottledError(host, stop);
    return { data: parseJson(answer.text, schema), answer };
  }
}
