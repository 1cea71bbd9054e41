import { type HtmlElement, parseHtml } from '../../page/html-dom.js';
import { readLine, readText } from '../../page/read-text.js';
import { resolveLink } from '../../page/resolve-link.js';
import { nextPageOf, readTime } from './parse-board.js';

export interface ThreadPost {
  readonly id: number;
  readonly url: string;
  readonly author: string | null;
  /** As written by the board. */
  readonly published: string | null;
  /** Without quotes and signatures; empty for posts of pictures only. */
  readonly text: string;
  /** The quoted post, if the post starts from one. */
  readonly quotedId: number | null;
}

export interface ThreadPage {
  readonly title: string;
  readonly posts: readonly ThreadPost[];
  readonly nextPage: string | null;
  /** How many pages the thread has. */
  readonly pageCount: number;
}

/** What stands inside a post and is not its author's own words. */
const FOREIGN_PARTS =
  'blockquote.bbCodeBlock--quote, .bbCodeBlock--unfurl, .bbCodeBlock-expandLink, ' +
  '.message-signature, .message-lastEdit, .bbCodeSpoiler-button, .js-selectToQuoteEnd';

/** Reads a page of a XenForo 2 thread (2.0 to 2.3, and skins with their own message classes). */
export function parseThread(html: string, pageUrl: string): ThreadPage {
  const document = parseHtml(html);
  const title = document.querySelector('h1.p-title-value');
  for (const label of [...(title?.querySelectorAll('.label, .label-append') ?? [])]) label.remove();
  const messages = [
    ...document.querySelectorAll('article.message--post, article.message[data-content^="post-"]'),
  ];
  return {
    title: readLine(title),
    posts: messages.flatMap((message) => readPost(message, pageUrl) ?? []),
    nextPage: nextPageOf(document, pageUrl),
    pageCount: Math.max(
      1,
      ...[...document.querySelectorAll('.pageNav-page')].map((page) => Number(readLine(page)) || 1),
    ),
  };
}

function readPost(message: HtmlElement, pageUrl: string): ThreadPost | null {
  const id = postIdOf(message);
  const body = message.querySelector('.message-body .bbWrapper, .bbWrapper');
  const deleted = message.matches('.message--deleted');
  if (id === null || body === null || deleted) return null;
  const quoted = body.querySelector('blockquote.bbCodeBlock--quote[data-source]');
  const quotedId = /^post:\s*(\d+)/.exec(quoted?.getAttribute('data-source') ?? '')?.[1];
  for (const part of [...body.querySelectorAll(FOREIGN_PARTS)]) part.remove();
  return {
    id,
    url: permalinkOf(message, id, pageUrl),
    author: message.getAttribute('data-author'),
    published: readTime(message.querySelector('time.u-dt')),
    text: readText(body),
    quotedId: quotedId === undefined ? null : Number(quotedId),
  };
}

function postIdOf(message: HtmlElement): number | null {
  const named = message.getAttribute('data-content') ?? message.getAttribute('id') ?? '';
  const id = /post-(\d+)$/.exec(named)?.[1];
  return id === undefined ? null : Number(id);
}

/** The link around the post's number or time; some boards only have the anchor. */
function permalinkOf(message: HtmlElement, id: number, pageUrl: string): string {
  const link = message.querySelector(`a[href*="post-${id}"], a[href*="posts/${id}"]`);
  const href = link?.getAttribute('href') ?? null;
  if (href?.includes('#') === true) return new URL(href, pageUrl).href;
  return resolveLink(href, pageUrl) ?? `${pageUrl}#post-${id}`;
}
