import { type Span } from '#domain';
import { type PreparedText } from '../text/prepared-text.js';
import { cueFeatures } from './cue-features.js';
import { FeatureCounter, type Features } from './feature-counter.js';
import {
  hashCharacterGrams,
  hashName,
  hashPair,
  hashWord,
  hashWordGrams,
} from './hash-features.js';
import { lexiconFeatures } from './lexicon/lexicon-features.js';

/**
 * Takes a feature with the part of the original it was read from; none for signs of the whole. Start
 * and end come as two numbers: hundreds of features of a post are taken and few places asked for.
 */
type TakeFeature = (hash: number, start?: number, end?: number) => void;

/** One kind of features: its influence beside the others, and how they are read. */
interface FeatureGroup {
  readonly weight: number;
  readonly read: (text: PreparedText, take: TakeFeature) => void;
}

const CHARACTER_SIZES = { from: 2, to: 5 } as const;
const WORD_SIZE = 3;
const FOLDED_SIZE = 2;
const EXACT_SEED = 0x51ed270b;
const FOLDED_SEED = 0x7f4a7c15;
const PLAIN_SEED = 0x2c1b3c6d;
const PAIR_SEED = 0x1b873593;
/** Words from the first of a pair to the farthest second. */
const PAIR_REACH = 4;
/** A longer piece is cut. */
const LONGEST_PIECE = 200;
const SPACE = /\s/;

/** The weights were chosen by cross-validation. */
const GROUPS: readonly FeatureGroup[] = [
  { weight: 1, read: readCharacters },
  { weight: 0.7, read: readWords },
  { weight: 1, read: readFoldedWords },
  { weight: 0.7, read: readPlainSentences },
  { weight: 0.7, read: readPairs },
  { weight: 0.5, read: (text, take) => takeNames(cueFeatures(text), take) },
  { weight: 0.7, read: (text, take) => takeNames(lexiconFeatures(text), take) },
];

/** Influence of each group beside the others. */
export const GROUP_WEIGHTS: readonly number[] = GROUPS.map(({ weight }) => weight);

const counter = new FeatureCounter();

/**
 * What every head of the model looks at: character 2–5-grams within words, word 1–3-grams with chat
 * language written out, word 1–2-grams and pairs without diacritics, named cues, signs from
 * written-down phrases. Taken once per text.
 * @param text long ones cost time linear in their length
 */
export function extractFeatures(text: PreparedText): Features {
  for (const { read } of GROUPS) {
    read(text, (hash) => {
      counter.add(hash);
    });
    counter.endGroup();
  }
  return counter.take();
}

/** As {@link extractFeatures}, feature by feature with its place; for explanations. */
export function walkFeatures(
  text: PreparedText,
  visit: (hash: number, group: number, place?: Span) => void,
): void {
  GROUPS.forEach(({ read }, group) => {
    read(text, (hash, start, end) => {
      visit(hash, group, start === undefined || end === undefined ? undefined : { start, end });
    });
  });
}

function readCharacters({ normal }: PreparedText, take: TakeFeature): void {
  for (const span of piecesOf(normal.text)) {
    const { start, end } = normal.toOriginal(span.start, span.end);
    hashCharacterGrams(normal.text, span, CHARACTER_SIZES, (hash) => {
      take(hash, start, end);
    });
  }
}

/** What stands between spaces. */
function piecesOf(text: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const ends = at === text.length || isSpace(text, at);
    if (at > start && (ends || at - start === LONGEST_PIECE)) pieces.push({ start, end: at });
    if (ends) start = at + 1;
    else if (at - start === LONGEST_PIECE) start = at;
  }
  return pieces;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x20) return true;
  // All letters of Vietnamese stand between the rare spaces.
  const seldom = unit < 0x20 || unit >= 0x2000 || unit === 0xa0 || unit === 0x1680;
  return seldom && SPACE.test(text.charAt(at));
}

function readWords({ words }: PreparedText, take: TakeFeature): void {
  const hashes = words.map(({ text }) => hashWord(text, EXACT_SEED));
  takeWordGrams(words, hashes, WORD_SIZE, take);
}

function readFoldedWords({ words }: PreparedText, take: TakeFeature): void {
  const hashes = words.map(({ folded }) => hashWord(folded, FOLDED_SEED));
  takeWordGrams(words, hashes, FOLDED_SIZE, take);
}

/** Words of sentences without figures: opinions stand there, rules and rumours beside them. */
function readPlainSentences({ sentences }: PreparedText, take: TakeFeature): void {
  for (const { words } of sentences) {
    if (words.some(({ kind }) => kind === 'number')) continue;
    const hashes = words.map(({ folded }) => hashWord(folded, PLAIN_SEED));
    takeWordGrams(words, hashes, FOLDED_SIZE, take);
  }
}

/** Two words with one to three others between them: what a set phrase holds apart. */
function readPairs({ words }: PreparedText, take: TakeFeature): void {
  const hashes = words.map(({ folded }) => hashWord(folded, PAIR_SEED));
  for (let at = 0; at < words.length; at += 1) {
    const last = Math.min(at + PAIR_REACH, words.length - 1);
    for (let other = at + 2; other <= last; other += 1) {
      const hash = hashPair(hashes[at] as number, hashes[other] as number);
      take(hash, words[at]?.start, words[other]?.end);
    }
  }
}

function takeWordGrams(
  words: readonly Span[],
  hashes: readonly number[],
  size: number,
  take: TakeFeature,
): void {
  hashWordGrams(hashes, size, (hash, first, last) => {
    take(hash, words[first]?.start, words[last]?.end);
  });
}

function takeNames(names: Iterable<string>, take: TakeFeature): void {
  for (const name of names) take(hashName(name));
}
