import { type HtmlDocument, type HtmlElement, parseHtml } from '../../page/html-dom.js';
import { readLine } from '../../page/read-text.js';
import { resolveLink } from '../../page/resolve-link.js';

/** A thread as its board lists it. */
export interface ListedThread {
  readonly id: string;
  /** Address of the first page. */
  readonly url: string;
  readonly title: string;
  readonly replies: number | null;
  /** ISO date of the newest post, as the board writes it. */
  readonly lastPostAt: string | null;
  readonly sticky: boolean;
}

export interface Board {
  readonly threads: readonly ListedThread[];
  /** Boards that this page lists. */
  readonly boards: readonly string[];
  readonly nextPage: string | null;
}

/**
 * Reads a page of a XenForo 2 board (2.0 to 2.3). Decides by the DOM: addresses differ from site
 * to site (`/threads/slug.1/`, `/t/slug.1/`).
 */
export function parseBoard(html: string, pageUrl: string): Board {
  const document = parseHtml(html);
  const items = [...document.querySelectorAll('div.structItem')];
  return {
    threads: items.flatMap((item) => readThread(item, pageUrl) ?? []),
    boards: [...document.querySelectorAll('.node--forum .node-title a[href]')].flatMap(
      (link) => resolveLink(link.getAttribute('href'), pageUrl) ?? [],
    ),
    nextPage: nextPageOf(document, pageUrl),
  };
}

/** @returns the address behind "next page", null on the last page. */
export function nextPageOf(document: HtmlDocument, pageUrl: string): string | null {
  const next =
    document.querySelector('a.pageNav-jump--next[href]') ??
    document.querySelector('link[rel="next"][href]');
  return resolveLink(next?.getAttribute('href'), pageUrl);
}

/** @returns the time of an element `time.u-dt` in a form that dates are read from. */
export function readTime(time: HtmlElement | null): string | null {
  const written = time?.getAttribute('datetime');
  if (written != null && written !== '') return written;
  // Seconds since 1970: data-time up to 2.2, data-timestamp from 2.3.
  const epoch = time?.getAttribute('data-timestamp') ?? time?.getAttribute('data-time');
  const seconds = Number(epoch ?? Number.NaN);
  return Number.isNaN(seconds) ? null : new Date(seconds * 1000).toISOString();
}

function readThread(item: HtmlElement, pageUrl: string): ListedThread | null {
  const id = /js-threadListItem-(\d+)/.exec(item.getAttribute('class') ?? '')?.[1];
  // The last link of the title is the thread; those before it are prefixes.
  const link = [...item.querySelectorAll('.structItem-title a[href]')].at(-1) ?? null;
  const url = resolveLink(link?.getAttribute('href'), pageUrl);
  if (id === undefined || url === null) return null;
  return {
    id,
    url: url.replace(/(\/)(unread|latest|page-\d+)\/?$/, '$1'),
    title: readLine(link),
    replies: readCount(readLine(item.querySelector('.structItem-cell--meta dl dd'))),
    lastPostAt: readTime(item.querySelector('.structItem-cell--latest time')),
    sticky:
      item.querySelector('.structItem-status--sticky') !== null ||
      item.closest('.structItemContainer-group--sticky') !== null,
  };
}

/** "1,234" and "1.234" are whole numbers; "12K" is not exact and says little more than "many". */
function readCount(text: string): number | null {
  const plain = text.replace(/[.,\s]/g, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  const short = /^(\d+)k$/i.exec(plain)?.[1];
  return short === undefined ? null : Number(short) * 1000;
}
