import { type Quantity } from '#nlp';
import { isPeriod, measureOfSaid, sharesNumber } from '../knowledge/measure.js';
import { isDenied, isDraft, isPast, keepsRight } from '../text/markers.js';
import { type MatchingWord } from '../text/matching-text.js';
import { scopesNamedIn, signsOf, type TellingHit } from './narrative-index.js';
import { PhraseMatcher } from '../text/phrase-matcher.js';
import { isContentWord } from './content-words.js';
import { countOpposites, isNegator } from './polarity.js';

const WAIVERS = new PhraseMatcher([
  { name: 'bãi bỏ', phrases: ['(không|chẳng|khỏi|đâu) cần ... (mới|nữa)', 'đừng'] },
]);

/** What a pair of piece and telling is weighed by, with the way in which each may count. */
export const PAIR_FEATURES = {
  folded: 'up',
  exact: 'up',
  characters: 'up',
  covered: 'up',
  numbersShared: 'up',
  numbersMissing: 'down',
  numbersOther: 'down',
  scopesShared: 'up',
  scopesOther: 'down',
  tellingMissing: 'down',
  otherWords: 'down',
  signsOpposed: 'down',
  opposed: 'down',
  negatorsOdd: 'down',
  denied: 'down',
  keepsRight: 'down',
  draft: 'down',
  past: 'down',
  longer: 'down',
  shorter: 'down',
  sameMatter: 'up',
  otherMatter: 'down',
} as const;

export type PairFeature = keyof typeof PAIR_FEATURES;

const NAMES = Object.keys(PAIR_FEATURES) as PairFeature[];

/** A piece as pairs are weighed, read once for all tellings. */
export interface ReadPiece {
  readonly words: readonly MatchingWord[];
  readonly quantities: readonly Quantity[];
  readonly signs: ReadonlyMap<string, boolean>;
  readonly scopes: ReadonlySet<string>;
  readonly negators: number;
  readonly denied: boolean;
  readonly keeps: boolean;
  readonly draft: boolean;
  readonly past: boolean;
  /** Matters that the words speak of; empty when that is not known. */
  readonly matters: ReadonlySet<string>;
}

/** @param quantities of the piece */
export function readPiece(
  words: readonly MatchingWord[],
  quantities: readonly Quantity[],
  matters: ReadonlySet<string>,
): ReadPiece {
  return {
    words,
    quantities: quantities.filter(isNumber),
    signs: signsOf(words),
    scopes: scopesNamedIn(words),
    negators: words.filter(isNegator).length,
    denied: rejects(words),
    keeps: keepsRight(words),
    draft: isDraft(words),
    past: isPast(words),
    matters,
  };
}

/** @returns the features in the order of {@link PAIR_FEATURES} */
export function weighPair(
  piece: ReadPiece,
  hit: TellingHit,
  matters: ReadonlySet<string>,
): number[] {
  const { telling } = hit;
  const length = Math.log((piece.words.length + 1) / (telling.words.length + 1));
  const features: Record<PairFeature, number> = {
    folded: hit.folded,
    exact: hit.exact,
    characters: hit.characters,
    ...compareWords(piece, hit),
    ...compareNumbers(piece.quantities, telling.quantities.filter(isNumber)),
    ...compareScopes(piece.scopes, telling.scopes),
    denied: Number(piece.denied && !rejects(telling.words)),
    keepsRight: Number(piece.keeps && !keepsRight(telling.words)),
    draft: Number(piece.draft && !isDraft(telling.words)),
    past: Number(piece.past && !isPast(telling.words)),
    longer: Math.max(0, length),
    shorter: Math.max(0, -length),
    sameMatter: Number([...piece.matters].some((one) => matters.has(one))),
    otherMatter: Number(
      piece.matters.size > 0 && ![...piece.matters].some((one) => matters.has(one)),
    ),
  };
  return NAMES.map((name) => features[name]);
}

/** "Đừng" warns against what it names; "không cần ... mới" lifts it. */
function rejects(words: readonly MatchingWord[]): boolean {
  return isDenied(words) || WAIVERS.isIn(words);
}

function compareWords(piece: ReadPiece, { telling }: TellingHit) {
  let [shared, content, opposed] = [0, 0, 0];
  for (const [word, denied] of piece.signs) {
    const told = telling.denied.get(word);
    if (told === undefined) continue;
    shared += 1;
    if (!isContentWord(word)) continue;
    content += 1;
    if (told !== denied) opposed += 1;
  }
  opposed += countOpposites(piece.signs, telling.denied);
  const [told, said] = [contentOf(telling.denied), contentOf(piece.signs)];
  const negators = telling.words.filter(isNegator).length;
  return {
    covered: shared / Math.max(1, piece.signs.size),
    tellingMissing: (told - content) / Math.max(1, told),
    otherWords: Math.log(1 + said - content),
    signsOpposed: opposed / Math.max(1, content),
    opposed: Number(opposed > 0),
    negatorsOdd: Number((piece.negators - negators) % 2 !== 0),
  };
}

function contentOf(signs: ReadonlyMap<string, boolean>): number {
  return [...signs.keys()].filter(isContentWord).length;
}

function compareNumbers(said: readonly Quantity[], told: readonly Quantity[]) {
  const found = told.filter((one) => said.some((other) => sharesNumber(other, one)));
  const other = said.filter((one) => !told.some((another) => sharesNumber(one, another)));
  return {
    numbersShared: Number(told.length > 0 && found.length === told.length),
    numbersMissing: (told.length - found.length) / Math.max(1, told.length),
    numbersOther: Math.min(2, other.length),
  };
}

function compareScopes(said: ReadonlySet<string>, told: ReadonlySet<string>) {
  const shared = [...said].filter((one) => told.has(one)).length;
  return { scopesShared: Math.min(2, shared), scopesOther: Math.min(3, said.size - shared) };
}

function isNumber(said: Quantity): boolean {
  return measureOfSaid(said) !== null && !isPeriod(said);
}

const at = (name: PairFeature): number => NAMES.indexOf(name);
const [DENIED, OPPOSED, PAST, KEEPS] = [at('denied'), at('opposed'), at('past'), at('keepsRight')];
const [MISSING, OTHER] = [at('numbersMissing'), at('numbersOther')];

/** @returns whether the piece rejects or turns round what the telling says: no match of any kind */
export function saysOpposite(features: readonly number[]): boolean {
  return (features[DENIED] ?? 0) > 0 || (features[OPPOSED] ?? 0) > 0;
}

/** @returns whether a number is another one, or the piece tells an earlier or a lasting right */
export function mayDiffer(features: readonly number[]): boolean {
  const otherNumber = (features[MISSING] ?? 0) > 0 && (features[OTHER] ?? 0) > 0;
  return otherNumber || [PAST, KEEPS].some((one) => (features[one] ?? 0) > 0);
}
