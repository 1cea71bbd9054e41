import { type Span } from '#domain';

/** Words whose full stop does not end a sentence, lower case, without the stop. */
const STOPPED =
  /(?:^|[^\p{L}\p{M}\d])(?:đ|k|kh|tp|tx|tt|q|p|f|x|h|tr|st|ths|ts|gs|pgs|bs|ks|cn|ls|nxb|vd|mr|mrs|ms|dr|no|nđ|nd|qđ|qd|cp|ubnd|đ\/c|sđt|sdt|stk|v|vv|v\.v)$/iu;
const ENDERS = '[.!?…。！？]+';
const CLOSERS = '["\'”’»)\\]]*';
const EMOJI = '(?:\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|\\ufe0f|\\u200d)*)+';
/** Every place where a sentence could end: line breaks, punctuation with its closers, emoji. */
const CANDIDATE = new RegExp(
  `(\\n+)|(${ENDERS})${CLOSERS}(?:\\s{0,3}${EMOJI})?|\\s{0,3}${EMOJI}(?=\\s|$)`,
  'gu',
);
const WORDY = /[\p{L}\d]/u;
const SPACE = /\s/;

/**
 * Cuts a text into sentences. Survives "1.500.000đ", "Đ.64", "TP.HCM", ellipses inside a sentence,
 * numbered lists, emoji and line breaks in place of punctuation.
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
    if (WORDY.test(text.slice(span.start, span.end))) spans.push(span);
    start = end;
  }
  const rest = trim(text, start, text.length);
  if (WORDY.test(text.slice(rest.start, rest.end))) spans.push(rest);
  return spans;
}

function endsSentence(text: string, match: RegExpExecArray, start: number): boolean {
  const mark = match[2];
  if (mark === undefined) return true;
  const end = match.index + match[0].length;
  if (mark === '.') return stopEndsSentence(text, match.index, end, start);
  // An ellipsis goes on when the next word is in lower case: "lương hưu... tăng 8%".
  if (/^(?:\.{2,}|…)/.test(mark)) return startsNew(text, end);
  // "?" and "!" inside a link or between letters ("a?b=1") do not end anything.
  return end >= text.length || !/[\p{L}\d]/u.test(text.charAt(end)) || isUpper(text.charAt(end));
}

function stopEndsSentence(text: string, at: number, end: number, start: number): boolean {
  if (end >= text.length) return true;
  const before = text.slice(Math.max(start, at - 12), at);
  if (STOPPED.test(before) || isListNumber(text.slice(start, at))) return false;
  if (SPACE.test(text.charAt(end))) return true;
  if (end > at + 1) return true;
  // No space after the stop: "xong.Mai" ends, "vssid.vn", "1.500" and "b.h.x.h" do not.
  return isUpper(text.charAt(end)) && /\p{Ll}\p{M}*\p{Ll}\p{M}*$/u.test(before);
}

function isListNumber(head: string): boolean {
  return /^\s*(?:\d{1,2}|[a-zđ])$/iu.test(head);
}

function startsNew(text: string, from: number): boolean {
  const next = text
    .slice(from, from + 24)
    .trimStart()
    .charAt(0);
  return next === '' || isUpper(next);
}

function isUpper(letter: string): boolean {
  return /\p{Lu}/u.test(letter);
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
