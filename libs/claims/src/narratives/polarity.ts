import { type MatchingWord } from '../text/matching-text.js';

/** Typed with marks they must be these words: "khống" and "cha" deny nothing. */
const NEGATORS: Readonly<Record<string, string>> = {
  khong: 'không',
  chua: 'chưa',
  chang: 'chẳng',
  khoi: 'khỏi',
  dung: 'đừng',
  cha: 'chả',
  dau: 'đâu',
};
/** Typed without marks these are mostly other words: father, right, oil. */
const ONLY_MARKED = new Set(['cha', 'dung', 'dau']);
/** A negator reaches over this many words, or to a word that starts something new. */
const REACH = 4;
const LINKS = new Set(['la', 'thi', 'nen', 'ma', 'moi', 'van', 'cung', 'se', 'roi', 'nhung']);
/** "Mất gì đâu": said after what it denies; "đâu có mất": before; "ở đâu cũng": neither. */
const BEHIND = 3;
const BEFORE = new Set(['co', 'phai', 'duoc', 'bi']);

/** @returns for each word whether it is denied where it stands */
export function deniedWords(words: readonly MatchingWord[]): boolean[] {
  const denied = new Array<boolean>(words.length).fill(false);
  let left = 0;
  words.forEach((word, at) => {
    if (isNegator(word)) {
      const next = words[at + 1]?.folded ?? '';
      left = word.folded !== 'dau' || BEFORE.has(next) ? REACH : 0;
      if (left === 0 && next !== 'cung') denied.fill(true, Math.max(0, at - BEHIND), at);
    } else if (LINKS.has(word.folded)) left = 0;
    else if (left > 0) {
      denied[at] = true;
      left -= 1;
    }
  });
  return denied;
}

/** @returns whether a word denies what stands beside it */
export function isNegator({ exact, folded }: MatchingWord): boolean {
  const marked = NEGATORS[folded];
  if (marked === undefined) return false;
  return exact === marked || (exact === folded && !ONLY_MARKED.has(folded));
}

/** Words, without diacritics, of which a sentence says one or the other. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['buoc', 'nguyen'],
  ['tang', 'giam'],
  ['ngang', 'het'],
];

/** @returns how many words of one side have their opposite on the other, where neither has both */
export function countOpposites(
  said: ReadonlyMap<string, boolean>,
  told: ReadonlyMap<string, boolean>,
): number {
  const apart = (one: string, other: string): boolean =>
    said.has(one) && told.has(other) && !said.has(other) && !told.has(one);
  return OPPOSITES.filter(([one, other]) => apart(one, other) || apart(other, one)).length;
}
