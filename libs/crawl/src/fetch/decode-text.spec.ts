import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodeText } from './decode-text.js';

const TEXT = 'Mức đóng bảo hiểm xã hội tự nguyện được Nhà nước hỗ trợ từ năm 2026';

function page(charset: string): string {
  return `<html><head><meta charset="${charset}"></head><body>${TEXT}</body></html>`;
}

/** windows-1258 has the Vietnamese letters, and tones as marks of their own. */
function asWindows1258(text: string): Buffer {
  const split = text
    .normalize('NFD')
    .replace(
      /([a-z])(\u0323?)([\u0302\u0306\u031b])/gi,
      (_, letter, dot, mark) => (String(letter) + String(mark)).normalize('NFC') + String(dot),
    );
  return iconv.encode(split, 'windows-1258');
}

describe('decodeText', () => {
  it('trusts the byte order mark most', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]);
    expect(decodeText(bytes, 'text/html; charset=windows-1258')).toBe(TEXT);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(TEXT, 'utf-16le')]);
    expect(decodeText(wide, null)).toContain(TEXT);
  });

  it('then the header, then the page, then strict UTF-8', () => {
    expect(decodeText(iconv.encode(TEXT, 'utf-16be'), 'text/html; charset=utf-16be')).toBe(TEXT);
    expect(decodeText(Buffer.from(page('utf-8')), null)).toContain(TEXT);
    expect(decodeText(Buffer.from(TEXT), null)).toBe(TEXT);
  });

  it('does not believe a header that the bytes belie', () => {
    const bytes = asWindows1258(page('windows-1258'));
    expect(decodeText(bytes, 'text/html; charset=utf-8')).toContain(TEXT);
  });

  it('gives one normal form (NFC)', () => {
    expect(decodeText(Buffer.from(TEXT.normalize('NFD')), null)).toBe(TEXT);
  });

  it.each(['tcvn', 'viscii'])('finds %s behind "windows-1258"', (encoding) => {
    const bytes = iconv.encode(page('windows-1258').replace(TEXT, TEXT.toLowerCase()), encoding);
    expect(decodeText(bytes, null)).toContain('nhà nước hỗ trợ');
  });

  it('drops NUL bytes', () => {
    expect(decodeText(Buffer.from('a\u0000b'), null)).toBe('ab');
  });
});
