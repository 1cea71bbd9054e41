import { parseHTML } from 'linkedom';
import { MalformedPageError } from '../crawl.errors.js';
import { isTreeDeeperThan, measureTagDepth } from './measure-depth.js';

/** The part of the DOM that readers of pages use (the server's types know no browser). */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  readonly innerHTML: string;
  readonly parentElement: HtmlElement | null;
  readonly nextElementSibling: HtmlElement | null;
  getAttribute(name: string): string | null;
  matches(selector: string): boolean;
  closest(selector: string): HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  remove(): void;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** Deeper pages freeze or overflow what walks them (measured); no honest page needs it. */
const MAX_DEPTH = 200;

/** Open paragraphs, rows and items that old pages leave; in a strange order they nest as well. */
const MAX_LEFT_OPEN = 20_000;

/** More markup than this, scripts and styles not counted, is not an article or a thread. */
const MAX_CHARACTERS = 2_000_000;

/**
 * Parses a page, without its scripts, styles and comments.
 * @throws MalformedPageError for a page nested deeper than 200 elements or that is no HTML.
 */
export function parseHtml(html: string): HtmlDocument {
  const lean = stripNoise(html).slice(0, MAX_CHARACTERS);
  const { deepest, leftOpen } = measureTagDepth(lean);
  if (deepest > MAX_DEPTH || leftOpen > MAX_LEFT_OPEN) throw tooDeep();
  const { document } = parseHTML(lean) as unknown as { document: Partial<HtmlDocument> };
  // linkedom gives a document without a root for bytes that are no markup at all (PDF, images).
  if (document.documentElement == null) {
    throw new MalformedPageError('nội dung không phải là trang web');
  }
  if (isTreeDeeperThan(document.documentElement, 2 * MAX_DEPTH)) throw tooDeep();
  return document as HtmlDocument;
}

function tooDeep(): MalformedPageError {
  return new MalformedPageError('các thẻ lồng nhau quá sâu');
}

/** Parses a piece of markup. @returns an element that holds it. */
export function parseFragment(html: string): HtmlElement {
  const document = parseHtml(`<!doctype html><html><body><div>${html}</div></body></html>`);
  const holder = document.querySelector('body > div');
  if (holder === null) throw new MalformedPageError('đoạn nội dung bị hỏng');
  return holder;
}

/**
 * JSON-LD is kept: it holds the date of publication. Lengths are bounded so that a page of tags
 * that never end costs no more than its length.
 */
function stripNoise(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replace(/<style\b[^<>]{0,500}>[\s\S]*?(<\/style\s{0,20}>|$)/gi, '')
    .replace(/<script\b(?![^<>]{0,500}ld\+json)[^<>]{0,2000}>[\s\S]*?(<\/script\s{0,20}>|$)/gi, '');
}
