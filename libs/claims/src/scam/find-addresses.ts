import { type Span } from '#domain';

/** A web address in a text. */
export interface Address extends Span {
  /** Lower case, ASCII where letters only look like it, without blanks and hidden characters. */
  readonly host: string;
  /** From the first slash on, lower case; empty when there is none. */
  readonly path: string;
  /** Whether the host was typed so that filters miss it: blanks, "chấm", foreign letters. */
  readonly disguised: boolean;
}

const ENDS =
  'com|net|org|info|biz|top|cc|vip|xyz|online|site|click|shop|app|link|live|store|club|pro|icu|me|ly|gd|id|asia|example|vn';
const HIDDEN = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const LABEL = `[\\p{L}\\p{N}_${HIDDEN}-]{1,63}`;
const TIGHT = new RegExp(
  `(?<![\\p{L}\\p{N}_@.-])(?:https?:\\/\\/)?${LABEL}(?:\\.${LABEL}){1,6}(\\/[^\\s<>"“”]{0,300})?`,
  'giu',
);
/** "quatang . top", "bhxh .com", "qua-tet chấm top". */
const SPACED = new RegExp(
  `(?<![\\p{L}\\p{N}_@.-])([a-z0-9-]{2,40}(?:\\s?\\.\\s?[a-z0-9-]{2,40}){0,2})\\s(?:\\.\\s?|(?:chấm|cham|dot)\\s)(${ENDS})(?![\\p{L}\\p{N}_])`,
  'giu',
);
const END = new RegExp(`\\.(?:${ENDS})$`, 'u');
const APK = /(?<![\p{L}\p{N}_])[\p{L}\p{N}_.-]{0,60}\.apk(?![\p{L}\p{N}_])/giu;
const HIDDEN_ALL = new RegExp(`[${HIDDEN}]`, 'gu');
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', е: 'e', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i' },
  ...{ м: 'm', к: 'k', ѕ: 's', ј: 'j', ԁ: 'd', һ: 'h', ӏ: 'l', α: 'a', ο: 'o', ν: 'v', ι: 'i' },
};
const FOREIGN = /[\u0370-\u04ff\u0500-\u052f]/u;
const LETTER = /[\p{L}-]/u;

/**
 * Finds web addresses, also such as are typed to slip past filters. Linear: every part is bounded
 * and starts where a word starts.
 */
export function findAddresses(text: string): Address[] {
  const tight = /\.[^\s.]/u.test(text) ? tightIn(text) : [];
  const spaced = /\s(?:\.|(?:chấm|cham|dot)\s)/iu.test(text) ? spacedIn(text) : [];
  const found = [...tight, ...spaced];
  return found.sort((a, b) => a.start - b.start).filter(noOverlap);
}

/** @returns the files for installing that a text names: "vssid4.apk" */
export function findInstallFiles(text: string): Span[] {
  if (!/\.apk/iu.test(text)) return [];
  return [...text.matchAll(APK)].map(({ 0: typed, index }) => ({
    start: index,
    end: index + typed.length,
  }));
}

function tightIn(text: string): Address[] {
  return [...text.matchAll(TIGHT)].flatMap(({ 0: typed, 1: path = '', index: start }) => {
    const bare = typed.slice(0, typed.length - path.length).replace(/^https?:\/\//iu, '');
    const host = plain(bare);
    if (!END.test(host) || !LETTER.test(host.slice(0, host.lastIndexOf('.')))) return [];
    if (/[^\u0021-\u007e]/u.test(host)) return [];
    const disguised = plain(bare) !== bare.toLowerCase();
    return [{ start, end: start + typed.length, host, path: path.toLowerCase(), disguised }];
  });
}

function spacedIn(text: string): Address[] {
  return [...text.matchAll(SPACED)].flatMap(({ 0: typed, 1: name = '', 2: end = '', index }) => {
    const host = `${name.replace(/\s/gu, '')}.${end}`.toLowerCase();
    return [{ start: index, end: index + typed.length, host, path: '', disguised: true }];
  });
}

function plain(host: string): string {
  const visible = host.replace(HIDDEN_ALL, '').toLowerCase();
  if (!FOREIGN.test(visible)) return visible;
  return Array.from(visible, (letter) => LOOK_ALIKE[letter] ?? letter).join('');
}

function noOverlap(address: Address, at: number, all: readonly Address[]): boolean {
  return at === 0 || address.start >= (all[at - 1]?.end ?? 0);
}
