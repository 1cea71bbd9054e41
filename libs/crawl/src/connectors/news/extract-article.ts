import { Readability } from '@mozilla/readability';
import {
  type HtmlDocument,
  type HtmlElement,
  parseFragment,
  parseHtml,
} from '../../page/html-dom.js';
import { readLine, readText } from '../../page/read-text.js';
import { canonicalOf } from '../../page/resolve-link.js';
import { ARTICLE_RULES, type ArticleRules } from './article-rules.js';

/** An article as read from its page; plain data, so that it crosses threads. */
export interface ExtractedArticle {
  /** Title, lead and paragraphs, a blank line between them. */
  readonly text: string;
  readonly title: string;
  /** As written on the page; null when the page does not say. */
  readonly published: string | null;
  readonly author: string | null;
  readonly canonicalUrl: string;
  /** Which rules read it: a CMS family or `readability`. */
  readonly readBy: string;
}

interface ArticleParts {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly readBy: string;
}

/** Shorter texts found by the generic reader are menus, captions and the like. */
const MIN_GENERIC_TEXT = 200;

/**
 * Reads the article of a news page: by the rules of its CMS family, else by Readability.
 * @returns null when the page holds no article.
 * @throws MalformedPageError for pages that are no HTML or nested too deep.
 */
export function extractArticle(html: string, url: string): ExtractedArticle | null {
  const document = parseHtml(html);
  const named = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const machineDate = readMachineDate(document, html);
  const parts = readByRules(document) ?? readByReadability(document);
  if (parts === null) return null;
  const { title, lead, body, author, readBy } = parts;
  return {
    title,
    text: [title, lead, body].filter((part) => part !== '').join('\n\n'),
    published: machineDate ?? parts.date ?? dateInAddress(url),
    author,
    canonicalUrl: canonicalOf(named, url),
    readBy,
  };
}

function readByRules(document: HtmlDocument): ArticleParts | null {
  const rules = ARTICLE_RULES.find((candidate) => document.querySelector(candidate.body) !== null);
  if (rules === undefined) return null;
  const title = readLine(document.querySelector(rules.title));
  const author = readLine(document.querySelector(rules.author));
  const lead = readLead(document, rules);
  const body = readBody(document, rules);
  if (title === '' || (lead === '' && body === '')) return null;
  const date = readDate(document, rules);
  return { title, lead, body, author: author === '' ? null : author, date, readBy: rules.family };
}

/** The lead is taken out of the page: some sites keep it inside the body. */
function readLead(document: HtmlDocument, rules: ArticleRules): string {
  const element = document.querySelector(rules.lead);
  if (element === null) return '';
  removeAll(element, rules.junk);
  const lead = readLine(element);
  element.remove();
  return lead;
}

function readBody(document: HtmlDocument, rules: ArticleRules): string {
  const body = document.querySelector(rules.body);
  if (body === null) return '';
  removeAll(body, rules.junk);
  return readText(body);
}

function removeAll(element: HtmlElement, selector: string): void {
  for (const junk of [...element.querySelectorAll(selector)]) junk.remove();
}

function readDate(document: HtmlDocument, rules: ArticleRules): string | null {
  const element = document.querySelector(rules.date);
  const written = element?.getAttribute('datetime') ?? element?.getAttribute('title');
  const text = written ?? readLine(element);
  return text === '' ? null : text;
}

/** JSON-LD first: sites keep it right for search engines. Broken JSON is common, hence no parser. */
function readMachineDate(document: HtmlDocument, html: string): string | null {
  const structured = /"datePublished"\s*:\s*"([^"]+)"/.exec(html)?.[1];
  const meta = document
    .querySelector('meta[property="article:published_time"], meta[itemprop="datePublished"]')
    ?.getAttribute('content');
  return structured ?? meta ?? null;
}

/** Dân trí and others put the time of publication into the address: -YYYYMMDDhhmmssmmm.htm */
function dateInAddress(url: string): string | null {
  const match = /-(20\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\d{3}\.htm$/.exec(new URL(url).pathname);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  return `${year ?? ''}-${month ?? ''}-${day ?? ''} ${hour ?? ''}:${minute ?? ''}:${second ?? ''}`;
}

function readByReadability(document: HtmlDocument): ArticleParts | null {
  const reader = new Readability(document);
  const article = reader.parse();
  const body = readText(parseFragment(article?.content ?? ''));
  const title = (article?.title ?? '').normalize('NFC').trim();
  if (article === null || title === '' || body.length < MIN_GENERIC_TEXT) return null;
  return {
    title,
    lead: '',
    body,
    author: article.byline ?? null,
    date: article.publishedTime ?? null,
    readBy: 'readability',
  };
}
