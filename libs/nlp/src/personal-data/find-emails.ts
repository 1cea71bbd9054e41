import { type PersonalData } from '#domain';

/** The sign, also bracketed or in words: "(at)", "[a còng]", " a còng ". */
const AT = / ?@ ?| ?[([{] ?(?:at|a ?cong|a) ?[)\]}] ?| (?:at|a ?cong) /g;
/** Lengths are bounded (RFC 5321: 64 and 63) so that the search stays linear in the text. */
const LOCAL = /[a-z0-9][a-z0-9._%+-]{0,63}$/;
const LOCAL_UNITS = 64;
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const ENDINGS = 'com|vn|net|org|edu|gov|info|biz|me|io|co';
/** A dot as it is written, or with spaces or in words where a known ending follows. */
const DOT = `(?:\\.(?=${LABEL})|(?: ?\\. ?| (?:cham|dot) | ?[([] ?(?:cham|dot) ?[)\\]] ?)(?=(?:${ENDINGS})(?![a-z0-9])))`;
const DOMAIN = new RegExp(`${LABEL}(?:${DOT}${LABEL}){0,6}`, 'y');
const KNOWN_ENDING = new RegExp(`(?:${ENDINGS})$`);
/** Providers that are known without their ending. */
const PROVIDER = /^(?:gmail|yahoo|hotmail|outlook|icloud|ymail)$/;
/** Mailboxes of an agency's office are nobody's own. */
const OFFICE =
  /^(?:hotro|lienhe|info|cskh|bhxh\w*|baohiem\w*|vanthu|support|contact|admin|toasoan|tuyendung|dvc)$/;
const AGENCY = /(?:^|\.)gov\.vn$/;

/**
 * E-mail addresses, also with the sign or the dots written in words or brackets. Mailboxes of
 * offices under gov.vn are not personal.
 * @param text folded
 */
export function findEmails(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const match of text.matchAll(AT)) {
    const end = match.index + match[0].length;
    const local = LOCAL.exec(text.slice(Math.max(0, match.index - LOCAL_UNITS), match.index));
    const domain = domainAt(text, end);
    if (local === null || domain === null) continue;
    if (!isAddress(local[0], match[0] === '@', domain)) continue;
    const start = match.index - local[0].length;
    found.push({ start, end: end + domain.length, kind: 'email' });
  }
  return found;
}

function domainAt(text: string, at: number): string | null {
  DOMAIN.lastIndex = at;
  return DOMAIN.exec(text)?.[0] ?? null;
}

function isAddress(local: string, plain: boolean, domain: string): boolean {
  if (PROVIDER.test(domain)) return true;
  const dotted = domain.replaceAll(
    / ?[([]? ?(?:\.|(?<![a-z0-9])(?:cham|dot)(?![a-z0-9])) ?[)\]]? ?/g,
    '.',
  );
  if (!dotted.includes('.')) return false;
  if (AGENCY.test(dotted) && OFFICE.test(local)) return false;
  return plain || KNOWN_ENDING.test(dotted);
}
