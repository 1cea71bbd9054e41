import { type HtmlElement, type HtmlNode } from './html-dom.js';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Elements that stand on lines of their own, with a blank line around them. */
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE BLOCKQUOTE UL OL DL TABLE FIGURE PRE H1 H2 H3 H4 H5 H6 HR'.split(' '),
);

/** Elements that start a new line. */
const LINES = new Set(['LI', 'TR', 'DT', 'DD']);

const INVISIBLE = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'BUTTON', 'SVG', 'IFRAME']);

/**
 * Reads an element as a person would: paragraphs apart by a blank line, list items and `<br>` on
 * lines of their own, other white space collapsed. NFC.
 */
export function readText(element: HtmlNode): string {
  const parts: string[] = [];
  walk(element, parts);
  return tidyText(parts.join(''));
}

/** Collapses white space but keeps lines and blank lines. NFC. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text of an element on one line. */
export function readLine(element: HtmlElement | null): string {
  return tidyText((element?.textContent ?? '').replace(/\s+/g, ' '));
}

function walk(node: HtmlNode, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT_NODE) parts.push((child.textContent ?? '').replace(/\s+/g, ' '));
    else if (child.nodeType === ELEMENT_NODE) walkElement(child, parts);
  }
}

function walkElement(element: HtmlNode, parts: string[]): void {
  const name = element.nodeName.toUpperCase();
  if (INVISIBLE.has(name)) return;
  if (name === 'BR') {
    parts.push('\n');
    return;
  }
  const around = BLOCKS.has(name) ? '\n\n' : LINES.has(name) ? '\n' : '';
  parts.push(around);
  walk(element, parts);
  parts.push(around);
}
