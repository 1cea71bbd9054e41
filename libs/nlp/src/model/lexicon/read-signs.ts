import { type PreparedText, type PreparedWord } from '../../text/prepared-text.js';
import { AUDIENCE_WORDS } from './audience-words.js';
import { DISPLEASED_WORDS } from './displeased-words.js';
import { FIELD_WORDS } from './field-words.js';
import { type PhraseMatch, PhraseTable } from './phrase-table.js';
import { PLEASED_WORDS } from './pleased-words.js';
import { STANCE_WORDS } from './stance-words.js';
import { TARGET_WORDS } from './target-words.js';
import { TURNING_WORDS } from './turning-words.js';

/** A word with the part of the text it stands in, counted from 0. */
export interface PlacedWord extends PreparedWord {
  /** Parted by stops, line breaks and emoji. */
  readonly sentence: number;
  /** Parted by commas and words of contrast as well. */
  readonly clause: number;
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
  readonly words: readonly PlacedWord[];
  readonly feelings: readonly Feeling[];
  readonly targets: readonly PhraseMatch[];
  readonly stances: readonly PhraseMatch[];
  /** Kind → how many. */
  readonly fields: ReadonlyMap<string, number>;
  readonly audiences: ReadonlyMap<string, number>;
  /** Index of the last word of contrast, −1 when there is none. */
  readonly lastContrast: number;
}

const FEELINGS = new PhraseTable({
  ...signed('+', PLEASED_WORDS),
  ...signed('-', DISPLEASED_WORDS),
});
const TARGETS = new PhraseTable(TARGET_WORDS);
const STANCES = new PhraseTable(STANCE_WORDS);
const FIELDS = new PhraseTable(FIELD_WORDS);
const AUDIENCES = new PhraseTable(AUDIENCE_WORDS);
const TURNS = new PhraseTable(TURNING_WORDS);

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
  const turns = TURNS.find(words);
  const contrasts = turns.filter(({ kinds }) => kinds.includes('contrast')).map(({ from }) => from);
  const placed = placeWords(text, new Set(contrasts));
  return {
    words: placed,
    feelings: FEELINGS.find(words).flatMap((match) => feelingsOf(match, placed, turns)),
    targets: TARGETS.find(words),
    stances: STANCES.find(words),
    fields: countKinds(FIELDS.find(words)),
    audiences: countKinds(AUDIENCES.find(words)),
    lastContrast: contrasts.at(-1) ?? -1,
  };
}

function placeWords({ original, words }: PreparedText, contrasts: ReadonlySet<number>): PlacedWord[] {
  let sentence = 0;
  let clause = 0;
  let end = words[0]?.start ?? 0;
  return words.map((word, at) => {
    const gap = original.slice(end, word.start);
    end = word.end;
    if (STOP.test(gap)) {
      sentence += 1;
      clause += 1;
    } else if (PAUSE.test(gap) || (at > 0 && contrasts.has(at))) {
      clause += 1;
    }
    return { ...word, sentence, clause };
  });
}

function feelingsOf(
  { from, to, kinds }: PhraseMatch,
  words: readonly PlacedWord[],
  turns: readonly PhraseMatch[],
): Feeling[] {
  const near = turns.filter((turn) => words[turn.from]?.clause === words[from]?.clause);
  const denied = near.some(
    (turn) =>
      turn.kinds.includes('negators') && turn.to <= from && turn.to >= from - NEGATION_REACH,
  );
  const stressed = near.some(
    (turn) => turn.kinds.includes('intensifiers') && (turn.from === to || turn.to === from),
  );
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
