import { type IncomingHttpHeaders } from 'node:http';

import { FANPAGE, FANPAGE_ID } from '../trial-post.js';
import { type TrialWorld } from '../world/trial-world.js';
import { PAGE, pageComments, pageFeed } from './graph-objects.js';
import { fieldsOf, graphPage, select } from './graph-paging.js';
import { JSON_TYPE, type SiteAnswer, type SiteHandler } from './origin-server.js';

/** The token that the trial's Graph accepts; it opens nothing else. */
export const TRIAL_TOKEN = 'trial-token';
const VERSION = 'v26.0';
/** So many calls make one percent of the hour's budget. */
const CALLS_PER_PERCENT = 200;

/** A server that speaks the documented shapes of the Graph API for one page. */
export function graphSite(world: TrialWorld): SiteHandler {
  const origin = world.originOf(FANPAGE);
  let calls = 0;
  return (url, headers) => {
    calls += 1;
    const answer = answerFor(world, origin, url, headers);
    return { ...answer, headers: { 'X-App-Usage': usage(calls), 'facebook-api-version': VERSION } };
  };
}

function answerFor(
  world: TrialWorld,
  origin: string,
  url: URL,
  headers: IncomingHttpHeaders,
): SiteAnswer {
  const [, version, id = '', edge] = url.pathname.split('/');
  if (version !== VERSION) return failure(400, 2635, `Unknown API version: ${version ?? ''}`);
  const token = tokenOf(url, headers);
  if (token === null) {
    return failure(400, 190, 'An access token is required to request this resource.');
  }
  if (token !== TRIAL_TOKEN) {
    return failure(400, 190, 'Error validating access token: Session has expired.', 463);
  }
  if (fieldsOf(url.searchParams).length === 0) {
    return failure(400, 100, '(#100) The parameter fields is required.');
  }
  return resource(world, origin, url, { id, edge }) ?? missing(id);
}

function resource(
  world: TrialWorld,
  origin: string,
  url: URL,
  wanted: { readonly id: string; readonly edge: string | undefined },
): SiteAnswer | null {
  const { id, edge } = wanted;
  if (id === FANPAGE_ID && (edge === 'feed' || edge === 'posts')) {
    return json(graphPage(pageFeed(world, origin), url));
  }
  if (edge === 'comments') {
    const comments = pageComments(world, id);
    return comments && json(graphPage(ordered(comments, url), url));
  }
  const fields = fieldsOf(url.searchParams);
  if (id === FANPAGE_ID && edge === undefined) return json(select(PAGE, fields));
  const post = pageFeed(world, origin).find((object) => object.id === id);
  return post && edge === undefined ? json(select(post, fields)) : null;
}

function ordered<T>(oldestFirst: readonly T[], url: URL): readonly T[] {
  const reversed = url.searchParams.get('order') === 'reverse_chronological';
  return reversed ? [...oldestFirst].reverse() : oldestFirst;
}

function tokenOf(url: URL, headers: IncomingHttpHeaders): string | null {
  const bearer = /^Bearer\s+(.+)$/i.exec(headers.authorization ?? '')?.[1];
  return url.searchParams.get('access_token') ?? bearer ?? null;
}

function missing(id: string): SiteAnswer {
  const message = `Unsupported get request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation.`;
  return failure(400, 100, message, 33);
}

function failure(status: number, code: number, message: string, subcode?: number): SiteAnswer {
  const type = code === 190 ? 'OAuthException' : 'GraphMethodException';
  const error = {
    message,
    type,
    code,
    ...(subcode === undefined ? {} : { error_subcode: subcode }),
    fbtrace_id: 'AtrialTraceId0000000000',
  };
  return json({ error }, status);
}

function json(value: unknown, status = 200): SiteAnswer {
  return { status, type: JSON_TYPE, body: JSON.stringify(value) };
}

function usage(calls: number): string {
  const percent = Math.min(60, Math.floor(calls / CALLS_PER_PERCENT));
  return JSON.stringify({ call_count: percent, total_time: percent, total_cputime: percent });
}
