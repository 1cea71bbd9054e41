import { SCALE_WORDS } from './number-words.js';
import { type Count } from './read-count.js';
import { type Token, type TokenStream } from './scan-tokens.js';
import { isThousandsK } from './thousands-k.js';

/** A scale behind a number, "nghìn tỷ" as one, with the place after it. */
export interface ScaleFound {
  readonly value: number;
  readonly money: boolean;
  readonly next: number;
  readonly dollars: boolean;
}

/** "ba cu" without diacritics is an old lady; slang without them needs figures. */
function isOtherNoun({ text, folded }: Token, money: boolean, { digits }: Count): boolean {
  return money && !digits && text === folded && text !== 'k' && text !== 'chai';
}

/** @returns the scale that stands behind a number, null where none does */
export function scaleAt(stream: TokenStream, at: number, count: Count): ScaleFound | null {
  const token = stream.at(at);
  if (token.kind !== 'word') return null;
  const scale = SCALE_WORDS.find(token, count.digits || stream.unmarked);
  if (scale === undefined || isOtherNoun(token, scale.money, count)) return null;
  const after = stream.at(at + 1).text;
  if (scale.unless?.has(after) === true) return null;
  if (token.text === 'k' && !isThousandsK(stream, at, count.value)) return null;
  const dollars = scale.value === 100;
  const found = { value: scale.value, money: scale.money, next: at + 1, dollars };
  return scale.money ? found : withBillions(stream, found);
}

/** "15 nghìn tỷ", "1,2 triệu tỷ". */
function withBillions(stream: TokenStream, found: ScaleFound): ScaleFound {
  if (found.value >= 1e9) return found;
  const token = stream.at(found.next);
  const scale = token.kind === 'word' ? SCALE_WORDS.find(token, true) : undefined;
  if (scale?.value !== 1e9 || scale.money) return found;
  if (scale.unless?.has(stream.at(found.next + 1).text) === true) return found;
  return { ...found, value: found.value * 1e9, next: found.next + 1 };
}

/** "mua 2 vé": tickets. */
export function isTicket(stream: TokenStream, at: number, { dollars }: ScaleFound): boolean {
  return dollars && ['mua', 'đặt', 'bán', 'cặp', 'săn', 'lấy'].includes(stream.at(at - 1).text);
}
