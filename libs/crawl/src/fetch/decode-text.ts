import chardet from 'chardet';
import iconv from 'iconv-lite';
import { countVietnameseSyllables } from './vietnamese-syllable.js';

/** How far into a page its own encoding declaration may stand (HTML standard: 1,024 bytes). */
const PRESCAN_BYTES = 1024;

const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
const XML_ENCODING = /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)["']/i;

/**
 * Turns bytes into NFC text. The encoding is taken from the byte order mark, then the HTTP
 * header, then the page's own declaration, then strict UTF-8, then a guess (chardet).
 * @param contentType the Content-Type header, null when missing.
 */
export function decodeText(bytes: Buffer, contentType: string | null): string {
  const text = decodeBom(bytes) ?? decodeDeclared(bytes, contentType) ?? decodeGuessed(bytes);
  return text.replaceAll('\u0000', '').normalize('NFC');
}

function decodeBom(bytes: Buffer): string | null {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) {
    return bytes.subarray(3).toString('utf8');
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, 'utf-16be');
  return null;
}

function decodeDeclared(bytes: Buffer, contentType: string | null): string | null {
  const head = bytes.subarray(0, PRESCAN_BYTES).toString('latin1');
  const declarations = [
    /charset\s*=\s*["']?\s*([\w-]+)/i.exec(contentType ?? '')?.[1],
    (XML_ENCODING.exec(head.trimStart()) ?? META_CHARSET.exec(head))?.[1],
  ];
  for (const name of declarations) {
    if (name === undefined || !iconv.encodingExists(name)) continue;
    const text = isUtf8(name) ? decodeStrictUtf8(bytes) : decodeNamed(bytes, name);
    // A header that says UTF-8 over bytes that are not is simply wrong: ask the next witness.
    if (text !== null) return text;
  }
  return null;
}

function decodeGuessed(bytes: Buffer): string {
  const strict = decodeStrictUtf8(bytes);
  if (strict !== null) return strict;
  const guess = chardet.detect(bytes);
  const known = guess !== null && iconv.encodingExists(guess) && !isUtf8(guess);
  return known ? decodeNamed(bytes, guess) : bytes.toString('utf8');
}

/**
 * Pages of old Vietnamese systems say windows-1258 (or latin1) and are TCVN or VISCII: keep the
 * reading with the most Vietnamese syllables.
 */
function decodeNamed(bytes: Buffer, name: string): string {
  if (!/^(windows-1258|cp1258|windows-1252|iso-8859-1|latin1)$/i.test(name)) {
    return iconv.decode(bytes, name);
  }
  const readings = [name, 'windows-1258', 'tcvn', 'viscii'].map((encoding) =>
    iconv.decode(bytes, encoding).normalize('NFC'),
  );
  const scored = readings.map((text) => ({ text, score: countVietnameseSyllables(text) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).text;
}

function isUtf8(name: string): boolean {
  return /^utf-?8$/i.test(name);
}

function decodeStrictUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // TextDecoder's way of saying that the bytes are not UTF-8.
    return null;
  }
}
