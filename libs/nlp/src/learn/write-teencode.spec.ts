import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '#domain';
import fc from 'fast-check';
import { foldText } from '../text/fold-text.js';
import { CHAT_VARIANTS, RARE_VARIANTS } from './teencode-variants.js';
import { type TypingHand, writeTeencode } from './write-teencode.js';

const POST =
  'Mọi người cho em hỏi, bảo hiểm xã hội bây giờ không được rút nữa rồi sao? ' +
  'Công ty em nợ 2.000.000đ, gọi 0912 345 678 hoặc xem https://vssid.vn/a theo Nghị định 158/2025/NĐ-CP.';
const HANDS: readonly TypingHand[] = ['left', 'right'];

const versions = (text: string, hand: TypingHand): string[] =>
  Array.from({ length: 200 }, (_, seed) => writeTeencode(text, seededRandom(seed), hand));

describe('writeTeencode', () => {
  it.each(HANDS)('writes the same text for the same random numbers (%s)', (hand) => {
    const once = writeTeencode(POST, seededRandom(3), hand);
    expect(writeTeencode(POST, seededRandom(3), hand)).toBe(once);
    expect(new Set(versions(POST, hand)).size).toBeGreaterThan(150);
  });

  it.each(HANDS)('keeps numbers and addresses (%s)', (hand) => {
    for (const version of versions(POST, hand)) {
      expect(version).toContain('0912 345 678');
      expect(version).toContain('https://vssid.vn/a');
      expect(version).toContain('158/2025/');
    }
  });

  it.each([
    ['left', ['k', 'ko', 'đc', 'bhxh', 'mn', 'cty', '2tr']],
    ['right', ['kg', 'hok', 'đk', 'b.h.x.h', 'mng', 'cti', '2tr']],
  ] as const)('shortens as the %s hand does', (hand, forms) => {
    const words = new Set(versions(POST, hand).flatMap((text) => text.split(/[\s,?]+/u)));
    expect([...words]).toEqual(expect.arrayContaining([...forms]));
  });

  it.each(HANDS)('drops every mark of a part of the posts, keeps them in others (%s)', (hand) => {
    const plain = versions(POST, hand).filter((text) => foldText(text).text === text.toLowerCase());
    expect(plain.length).toBeGreaterThan(40);
    expect(plain.length).toBeLessThan(110);
  });

  it.each(HANDS)('shortens posts without diacritics too, and adds none (%s)', (hand) => {
    const plain = versions('Moi nguoi cho em hoi bao hiem xa hoi khong duoc rut a', hand);
    expect(plain.filter((text) => /bhxh|b\.h\.x\.h/i.test(text)).length).toBeGreaterThan(80);
    for (const text of plain) expect(foldText(text).text).toBe(text.toLowerCase());
  });

  it('gives the two hands no chat form in common', () => {
    for (const [phrase, left, right] of [...CHAT_VARIANTS, ...RARE_VARIANTS]) {
      const known = new Set([...left.split(','), phrase]);
      expect([phrase, right.split(',').filter((form) => known.has(form))]).toEqual([phrase, []]);
    }
  });

  it.each(HANDS)('reads any text without throwing (%s)', (hand) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, seed) => {
        expect(typeof writeTeencode(text, seededRandom(seed), hand)).toBe('string');
      }),
      { seed: 5 },
    );
  });
});
