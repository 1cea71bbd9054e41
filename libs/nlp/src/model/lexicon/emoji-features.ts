import { EMOJI_KINDS } from './emoji-kinds.js';
import { balanceOf, signOf } from './feeling-features.js';
import { type Signs } from './read-signs.js';

const PICTOGRAPH = /\p{Extended_Pictographic}/gu;
/** More say nothing new; a wall of emoji must not cost a wall of features. */
const MOST = 20;
const KINDS = kindsOfEmoji();

/** The emoji of a text by their use, beside the balance of its words: a clown after praise mocks. */
export function emojiFeatures(text: string, signs: Signs): string[] {
  const sign = signOf(balanceOf(signs));
  const found: string[] = [];
  for (const [emoji] of text.matchAll(PICTOGRAPH)) {
    if (found.length >= MOST) break;
    found.push(emoji);
  }
  if (found.length === 0) return ['e:none'];
  return found.flatMap((emoji) => [
    `e=${emoji}`,
    ...(KINDS.get(emoji) ?? []).flatMap((kind) => [`e:${kind}`, `eb:${kind}${sign}`]),
  ]);
}

function kindsOfEmoji(): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const [kind, list] of Object.entries(EMOJI_KINDS)) {
    for (const emoji of list) kinds.set(emoji, [...(kinds.get(emoji) ?? []), kind]);
  }
  return kinds;
}
