import { type Span } from '#domain';
import { ellipsisEnds, exclamationEnds, markAt, stopEnds } from './sentence-end.js';

const ENDERS = '[.!?…。！？]+';
const CLOSERS = '["\'”’»)\\]]*';
const EMOJI = '(?:\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|\\ufe0f|\\u200d)*)+';
/** Every place where a sentence could end: line breaks, punctuation with its closers, emoji. */
const CANDIDATE = new RegExp(
  `(\\n+)|(${ENDERS})(${CLOSERS})(?:\\s{0,3}${EMOJI})?|\\s{0,3}${EMOJI}(?=\\s|$)`,
  'gu',
);
const WORDY = /[\p{L}\d]/u;
const SPACE = /\s/;
const GOES_ON = /^\s*[\p{Ll}–—-]/u;
/** Longest quotation that is kept in one piece. */
const QUOTE_UNITS = 200;
const STRAY_UNITS = 40;

/**
 * Cuts a text into sentences. Survives "1.500.000đ", "Đ.64", "TP.HCM", "v.v.", dates, links and
 * ellipses inside a sentence, missing spaces, numbered lists, and emoji and line breaks in place of
 * punctuation. A quotation is not cut.
 * @param text the original
 * @returns spans in it, in order, not overlapping, without outer white space; each holds at least
 *   one letter or digit
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match, start)) continue;
    const span = trim(text, start, end);
    const wordy = WORDY.test(text.slice(span.start, span.end));
    if (wordy) spans.push(span);
    // An emoji or a stray mark in front belongs to the sentence behind it.
    if (wordy || match[1] !== undefined || end - start > STRAY_UNITS) start = end;
  }
  const rest = trim(text, start, text.length);
  if (WORDY.test(text.slice(rest.start, rest.end))) spans.push(rest);
  return spans;
}

function endsSentence(text: string, match: RegExpExecArray, start: number): boolean {
  const [whole, , written] = match;
  if (written === undefined) return true;
  const end = match.index + whole.length;
  if (isEnclosed(text, match, start)) return false;
  const mark = markAt(text, start, match.index, end);
  if (/^(?:\.{2,}|…)/.test(written)) return ellipsisEnds(mark);
  if (written !== '.') return exclamationEnds(written, mark);
  // A closing quote or an emoji behind the stop leaves no doubt.
  return whole !== '.' || stopEnds(text.slice(start, match.index), mark);
}

/** Inside a quotation, or behind one or a bracket where the sentence goes on. */
function isEnclosed(text: string, match: RegExpExecArray, start: number): boolean {
  const closers = match[3] ?? '';
  if (closers === '') return insideQuote(text, start, match.index);
  const end = match.index + match[0].length;
  return GOES_ON.test(text.slice(end, end + 4));
}

/** Is a quotation open that is closed again soon? */
function insideQuote(text: string, start: number, at: number): boolean {
  const head = text.slice(Math.max(start, at - QUOTE_UNITS), at);
  const opened = head.includes('“') || head.includes('"');
  if (!opened) return false;
  const tail = text.slice(at, at + QUOTE_UNITS);
  if (head.lastIndexOf('“') > head.lastIndexOf('”')) return tail.includes('”');
  return head.split('"').length % 2 === 0 && tail.includes('"');
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
