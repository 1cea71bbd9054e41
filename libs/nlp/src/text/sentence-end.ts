/** Where a short form may begin: not behind the "-" of a document number (NĐ-CP). */
const EDGE = String.raw`(?:^|[\s(.,:;"“'])`;
/** Titles and the like: their full stop never ends a sentence. */
const TITLES = new RegExp(
  EDGE +
    'tp|tx|tt|kp|st|ths?|th\\.s|ts|gs|pgs|bs|bsck|ks|ls|nxb|vd|mr|mrs|ms|dr|nđ|nd|qđ|ubnd|bv|tel|đt|sđt|sdt|stk|đ\\/c'
      .split('|')
      .join(`$|${EDGE}`) +
    '$',
  'iu',
);
/** "Q. 7", "P. Tân Định": names of places, before a number or a capital. */
const PLACES = new RegExp(`${EDGE}[qpxhf]$`, 'iu');
/** "Đ. 64", "k. 2", "tr. 5", "No. 5": before a number only. */
const NUMBERED = new RegExp(`${EDGE}(?:đ|k|tr|no|số|stt)$`, 'iu');
const INITIAL = /\s\p{Lu}$/u;
const AND_SO_ON = /(?:^|\s)v\.?v$/iu;
const LIST_NUMBER = /^[^\p{L}\d]*(?:\d{1,2}|[a-zđ])$/iu;

const UPPER = /^\p{Lu}/u;
const DIGIT = /^\d/;
const LINK = /:\/\/|www\.|\.[a-z]{2,4}[/?]/i;
const DOMAIN = /^(?:com|vn|gov|net|org|edu|info|html?|php|aspx?|pdf|docx?)(?![\p{L}])/iu;
const BEHIND = 16;
const LINK_UNITS = 80;
const LIST_UNITS = 24;

/** A full stop, or another mark, that could end a sentence. */
export interface Mark {
  /** What stands before it in the sentence, its last units. */
  readonly before: string;
  /** What follows the mark and its closing quotes. */
  readonly after: string;
  /** Whether white space follows. */
  readonly spaced: boolean;
}

/**
 * Does a single full stop end the sentence? Not in "TP. Thủ Đức", "Đ.64", "1.500.000", "vssid.vn",
 * "b.h.x.h" or behind the number of a list; it does in "xong rồi.Mai đi" and "75%.Còn lại".
 * @param head the sentence so far, without the stop
 */
export function stopEnds(head: string, mark: Mark): boolean {
  const { before, after, spaced } = mark;
  if (AND_SO_ON.test(before)) return UPPER.test(after);
  const list = head.length < LIST_UNITS && LIST_NUMBER.test(head);
  if (list || TITLES.test(before) || isHeading(before, after)) return false;
  return spaced || isTight(before, after);
}

/** "Đ.64", "Q. 7", "P. Tân Định", "Cty A. nợ"; but "500.000 đ. Còn" and "được k. Mình" end. */
function isHeading(before: string, after: string): boolean {
  if (DIGIT.test(after)) {
    return PLACES.test(before) || (NUMBERED.test(before) && !/\d\s?đ$/iu.test(before));
  }
  return UPPER.test(after) ? PLACES.test(before) : INITIAL.test(before);
}

/** A sentence may begin right behind the stop, without a space. */
function isTight(before: string, after: string): boolean {
  if (DOMAIN.test(after)) return false;
  if (/\p{Ll}\p{M}*\p{Ll}\p{M}*$/u.test(before)) {
    return UPPER.test(after) || (DIGIT.test(after) && /\p{Ll}{3}$/u.test(before));
  }
  if (/\p{L}\d$|\d\p{L}{1,2}$/u.test(before) && /^\p{Ll}\p{M}*\p{L}/u.test(after)) return true;
  if (/[%\d)]$/.test(before)) return /^\p{Lu}\p{M}*\p{Ll}/u.test(after);
  return /\p{Lu}{3}$/u.test(before) && /^\p{Lu}{2}/u.test(after);
}

/**
 * Do "?" or "!" end the sentence? Not inside a link, and not where "!" stands for a letter (vss!d).
 * @param written the mark itself
 */
export function exclamationEnds(written: string, { before, after, spaced }: Mark): boolean {
  if (spaced || !/^[\p{L}\d]/u.test(after)) return true;
  if (LINK.test(/\S*$/u.exec(before)?.[0] ?? '')) return false;
  if (UPPER.test(after) || written.length > 1 || written.includes('?')) return true;
  return /\p{L}\p{M}*\p{L}\p{M}*$/u.test(before) && /^\p{L}\p{M}*\p{L}/u.test(after);
}

/** Does an ellipsis end the sentence? It goes on in lower case: "lương hưu... tăng 8%". */
export function ellipsisEnds({ after }: Mark): boolean {
  return after === '' || UPPER.test(after);
}

/** Cuts out what {@link stopEnds} and the others look at. */
export function markAt(text: string, start: number, at: number, end: number): Mark {
  const rest = text.slice(end, end + LINK_UNITS);
  const after = rest.trimStart();
  return {
    before: text.slice(Math.max(start, at - LINK_UNITS), at),
    after: after.slice(0, BEHIND),
    spaced: end >= text.length || after.length < rest.length,
  };
}
