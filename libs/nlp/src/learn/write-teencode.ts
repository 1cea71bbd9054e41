import { foldText, foldWord } from '../text/fold-text.js';
import { tokenizeWords } from '../text/tokenize-words.js';
import {
  CHAT_VARIANTS,
  FIELD_VARIANTS,
  LEFT_ENDINGS,
  LEFT_LETTERS,
  type LetterRule,
  PLAIN_WORDS,
  RARE_VARIANTS,
  RIGHT_ENDINGS,
  RIGHT_LETTERS,
  type VariantRow,
} from './teencode-variants.js';

/** Two people with spellings of their own: train on the one, measure on the other. */
export type TypingHand = 'left' | 'right';

/** What a hand can do, and how it is inclined in this one post. */
interface Habits {
  readonly random: () => number;
  readonly variants: Variants;
  readonly letters: readonly LetterRule[];
  /** Chances of 0 to 1, for each word or gap. */
  readonly shortens: number;
  readonly respells: number;
  readonly dropsMarks: number;
  readonly dropsStops: number;
  readonly stretches: number;
  /** Whether a drawn-out letter keeps its marks: "quááá" or "quáaa". */
  readonly stretchesMarks: boolean;
  readonly lowerCase: boolean;
  readonly ending: string;
}

type Variants = ReadonlyMap<string, readonly string[]>;

const LONGEST_PHRASE = 4;
/** How much seldomer a rare form is written. */
const RARELY = 0.2;
const RARE = new Set(RARE_VARIANTS.map(([word]) => word));
const MARKED = /[^\0-\x7f\p{P}\p{S}\p{M}\s]/u;
const ADDRESS = /[@/\\]|\p{L}\.\p{L}/u;
const HANDS = { left: handOf('left'), right: handOf('right') } as const;

/**
 * Rewrites a post as young people type it on a phone: short forms, dropped diacritics, respelt and
 * repeated letters, no capitals, little punctuation. What is said does not change; addresses,
 * telephone and document numbers stay.
 * @param text a post in ordinary spelling or without diacritics, any normal form
 * @param random numbers in [0, 1); the same ones give the same text
 * @param hand whose spellings are used; the two share only the short forms of the field (bhxh, cty)
 */
export function writeTeencode(text: string, random: () => number, hand: TypingHand): string {
  const composed = text.normalize('NFC');
  const habits = habitsOf(composed, random, hand);
  const tokens = tokenizeWords(composed);
  let out = '';
  let end = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    out += gap(composed.slice(end, token.start), habits);
    const length = phraseLength(composed, tokens, at, habits);
    end = tokens[at + length - 1]?.end ?? token.end;
    out += rewrite(composed.slice(token.start, end), habits);
    at += length;
  }
  return out + gap(composed.slice(end), habits) + habits.ending;
}

function habitsOf(text: string, random: () => number, hand: TypingHand): Habits {
  const { variants, plainVariants, letters, endings } = HANDS[hand];
  const marked = MARKED.test(text);
  const young = random() < 0.25;
  const marks = random();
  const ending = pick(endings, random);
  return {
    random,
    variants: marked ? variants : plainVariants,
    letters,
    shortens: 0.35 + 0.6 * random(),
    respells: young ? 0.4 : 0,
    // Some drop every mark, some now and then one, some none.
    dropsMarks: marks < 0.35 ? 1 : marks < 0.65 ? 0.4 : 0,
    dropsStops: random() < 0.7 ? 0.8 : 0.1,
    stretches: random() < 0.3 ? 0.05 : 0,
    stretchesMarks: hand === 'right',
    lowerCase: random() < 0.85,
    ending: random() >= 0.35 ? '' : marked ? ending : foldText(ending).text,
  };
}

/** Tokens of the longest phrase here that has short forms and that this post shortens, or 1. */
function phraseLength(
  text: string,
  tokens: ReturnType<typeof tokenizeWords>,
  at: number,
  { variants, random, shortens }: Habits,
): number {
  const start = tokens[at]?.start ?? 0;
  for (let length = LONGEST_PHRASE; length > 1; length -= 1) {
    const last = tokens[at + length - 1];
    if (last === undefined) continue;
    if (!variants.has(text.slice(start, last.end).toLowerCase())) continue;
    if (random() < shortens) return length;
  }
  return 1;
}

function rewrite(written: string, habits: Habits): string {
  if (/^\d/.test(written)) return shortenNumber(written, habits);
  if (ADDRESS.test(written) || /\d/.test(written)) return written;
  const { random } = habits;
  const lower = written.toLowerCase();
  const short = habits.variants.get(lower);
  if (short !== undefined && (lower.includes(' ') || random() < chance(lower, habits))) {
    return dropMarks(pick(short, random), habits);
  }
  const kept = habits.lowerCase ? lower : written;
  const respelt = respell(kept, habits);
  return stretch(dropMarks(respelt, habits), habits);
}

function chance(word: string, { shortens }: Habits): number {
  return RARE.has(word) ? shortens * RARELY : shortens;
}

/** 2.000.000 → 2tr, 500.000đ → 500k; other numbers stay as they are. */
function shortenNumber(written: string, { random, shortens }: Habits): string {
  const money = /^(\d{1,3})((?:\.000){1,2})(?:đ|đồng|vnđ)?$/iu.exec(written);
  if (money === null || random() > shortens) return written;
  return `${money[1] ?? ''}${money[2]?.length === 4 ? 'k' : 'tr'}`;
}

function respell(word: string, { random, respells, letters }: Habits): string {
  if (word.length < 3) return word;
  return letters.reduce(
    (spelt, [pattern, written]) =>
      respells > 0 && random() < respells ? spelt.replace(pattern, written) : spelt,
    word,
  );
}

function dropMarks(word: string, { random, dropsMarks }: Habits): string {
  if (dropsMarks === 0 || random() >= dropsMarks) return word;
  // Folding lowers the case too; a word in capitals stays one.
  const plain = foldText(word).text;
  return word === word.toUpperCase() && word.length > 1 ? plain.toUpperCase() : plain;
}

function stretch(word: string, { random, stretches, stretchesMarks }: Habits): string {
  if (stretches === 0 || random() >= stretches || word.length < 2) return word;
  const last = word.charAt(word.length - 1);
  return word + (stretchesMarks ? last : foldText(last).text).repeat(1 + Math.floor(random() * 4));
}

/** Punctuation and spaces between two words: line breaks stay, stops are lost now and then. */
function gap(between: string, { random, dropsStops }: Habits): string {
  if (!/[.,!?;:…]/.test(between) || random() >= dropsStops) return between;
  const kept = between.replaceAll(/[.,!?;:…]/g, '');
  return kept === '' && between !== '' ? ' ' : kept;
}

/** Commoner forms come first in a list and are taken more often. */
function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() ** 2 * list.length)] ?? '';
}

function handOf(hand: TypingHand) {
  const left = hand === 'left';
  const variants = variantsOf(hand);
  return {
    variants,
    plainVariants: withoutMarks(variants),
    letters: left ? LEFT_LETTERS : RIGHT_LETTERS,
    endings: left ? LEFT_ENDINGS : RIGHT_ENDINGS,
  };
}

function variantsOf(hand: TypingHand): Variants {
  const rows: readonly VariantRow[] = [...CHAT_VARIANTS, ...RARE_VARIANTS, ...FIELD_VARIANTS];
  return new Map(
    rows.map(([phrase, left, right]) => [phrase, (hand === 'left' ? left : right).split(',')]),
  );
}

/** For posts typed without diacritics: phrases, and words that no other word looks like. */
function withoutMarks(variants: Variants): Variants {
  const kept = [...variants].filter(
    ([phrase]) => phrase.includes(' ') || PLAIN_WORDS.includes(phrase),
  );
  return new Map(kept.map(([phrase, forms]) => [foldWord(phrase), forms.map(foldWord)]));
}
