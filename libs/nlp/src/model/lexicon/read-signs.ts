import { type PreparedText, type PreparedWord } from '../../text/prepared-text.js';
import { AUDIENCE_WORDS } from './audience-words.js';
import { DISPLEASED_WORDS } from './displeased-words.js';
import { FIELD_WORDS } from './field-words.js';
import { type PhraseMatch, PhraseTables } from './phrase-table.js';
import { PLEASED_WORDS } from './pleased-words.js';
import { STANCE_WORDS } from './stance-words.js';
import { TARGET_WORDS } from './target-words.js';
import { TURNING_WORDS } from './turning-words.js';

/** Per word the part of the text it stands in, counted from 0. */
interface Places {
  /** Parted by stops, line breaks and emoji. */
  readonly sentence: Int32Array;
  /** Parted by commas and words of contrast as well. */
  readonly clause: Int32Array;
}

/** A feeling as a phrase shows it. */
export interface Feeling {
  /** Index of its first word. */
  readonly at: number;
  /** `+joy`, `-slow`, …; `!` before it when it is denied. */
  readonly kind: string;
  /** Above 0 pleased, below 0 displeased; larger when stressed. */
  readonly value: number;
}

/** What the written-down phrases say about a text. */
export interface Signs {
  readonly words: readonly PreparedWord[];
  readonly places: Places;
  readonly feelings: readonly Feeling[];
  readonly targets: readonly PhraseMatch[];
  readonly stances: readonly PhraseMatch[];
  /** Kind → how many. */
  readonly fields: ReadonlyMap<string, number>;
  readonly audiences: ReadonlyMap<string, number>;
  /** Index of the last word of contrast, −1 when there is none. */
  readonly lastContrast: number;
}

/** Turning words by the place where they end or begin; no two of them overlap. */
interface Turns {
  readonly endingAt: ReadonlyMap<number, PhraseMatch>;
  readonly beginningAt: ReadonlyMap<number, PhraseMatch>;
}

const TABLES = new PhraseTables([
  { ...signed('+', PLEASED_WORDS), ...signed('-', DISPLEASED_WORDS) },
  TARGET_WORDS,
  STANCE_WORDS,
  FIELD_WORDS,
  AUDIENCE_WORDS,
  TURNING_WORDS,
]);

const STOP = /[.!?…\n]|\p{Extended_Pictographic}/u;
const PAUSE = /[,;:–—()"“”]/;
/** Words between a negation and what it denies. */
const NEGATION_REACH = 2;
const STRESSED = 1.5;
/** Worry is as often about the matter as about the agency. */
const FAINT: Readonly<Record<string, number>> = { '-worry': 0.5 };

/** Looks a text up in all tables of phrases. */
export function readSigns(text: PreparedText): Signs {
  const { words } = text;
  const [feelings = [], targets = [], stances = [], fields = [], audiences = [], turns = []] =
    TABLES.find(words);
  const contrasts = turns.filter(({ kinds }) => kinds.includes('contrast')).map(({ from }) => from);
  const places = placeWords(text, contrasts);
  const turning = {
    endingAt: new Map(turns.map((turn) => [turn.to, turn])),
    beginningAt: new Map(turns.map((turn) => [turn.from, turn])),
  };
  return {
    words,
    places,
    feelings: feelings.flatMap((match) => feelingsOf(match, places, turning)),
    targets,
    stances,
    fields: countKinds(fields),
    audiences: countKinds(audiences),
    lastContrast: contrasts.at(-1) ?? -1,
  };
}

function placeWords({ original, words }: PreparedText, contrasts: readonly number[]): Places {
  const sentence = new Int32Array(words.length);
  const clause = new Int32Array(words.length);
  const turning = new Set(contrasts);
  let [sentences, clauses] = [0, 0];
  for (let at = 1; at < words.length; at += 1) {
    const gap = gapBefore(at, original, words);
    const stops = gap !== ' ' && STOP.test(gap);
    sentences += Number(stops);
    clauses += Number(stops || turning.has(at) || (gap !== ' ' && PAUSE.test(gap)));
    sentence[at] = sentences;
    clause[at] = clauses;
  }
  return { sentence, clause };
}

function gapBefore(at: number, original: string, words: readonly PreparedWord[]): string {
  return original.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
}

function feelingsOf(
  { from, to, kinds }: PhraseMatch,
  { clause }: Places,
  { endingAt, beginningAt }: Turns,
): Feeling[] {
  const acts = (turn: PhraseMatch | undefined, kind: string): boolean =>
    turn !== undefined && clause[turn.from] === clause[from] && turn.kinds.includes(kind);
  let denied = false;
  for (let end = from - NEGATION_REACH; end <= from; end += 1) {
    denied ||= acts(endingAt.get(end), 'negators');
  }
  const stressed =
    acts(beginningAt.get(to), 'intensifiers') || acts(endingAt.get(from), 'intensifiers');
  return kinds.map((kind) => {
    const sign = kind.startsWith('+') === denied ? -1 : 1;
    const size = stressed ? STRESSED : (FAINT[kind] ?? 1);
    return { at: from, kind: denied ? `!${kind}` : kind, value: sign * size };
  });
}

function countKinds(matches: readonly PhraseMatch[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kinds } of matches) {
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function signed(
  sign: string,
  table: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(table).map(([kind, list]) => [sign + kind, list]));
}
