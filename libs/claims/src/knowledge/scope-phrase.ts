import { isScopeDimension, isScopeValue, type ScopeDimension, type ScopeValue } from '#domain';
import { matchingWordsOf } from '../text/matching-text.js';
import { SCOPE_PHRASES, type ScopePhrases } from './scope-phrases.js';
import { CASE_PHRASES } from './scope-phrases-of-cases.js';
import { GROUP_PHRASES } from './scope-phrases-of-groups.js';
import { DECOYS, MEASURE_PHRASES } from './scope-phrases-of-measures.js';

/** One word of a phrase, or the place of a number (#) or a year (@). */
export interface ScopeStep {
  /** As it is typed with marks; empty for a number. */
  readonly exact: string;
  readonly folded: string;
  /** Whether up to a few other words may stand before it. */
  readonly gap: boolean;
  readonly typed: 'anyhow' | 'marked' | 'in-marked-text';
  /** Must stand before or after, but is not part of what is found. */
  readonly context: boolean;
}

/** A phrase of the tables, ready to be followed; what names nothing only keeps others away. */
export interface ScopePhrase {
  readonly names: { readonly dimension: ScopeDimension; readonly value: ScopeValue } | null;
  readonly steps: readonly ScopeStep[];
}

const GAP = '...';
const GROUP = /\(([^()]*)\)/;
const SIGN = /^[=~<>]/;
const TYPED: Readonly<Record<string, ScopeStep['typed']>> = {
  '=': 'marked',
  '~': 'in-marked-text',
};
/** Where any number (#) or a year (@) stands. */
const PLACE = /^[<>]?[#@]$/;

/** @returns the phrases of all tables by the folded form of their first word */
export function scopePhrases(): ReadonlyMap<string, readonly ScopePhrase[]> {
  const all = [
    ...[SCOPE_PHRASES, GROUP_PHRASES, CASE_PHRASES, MEASURE_PHRASES].flatMap(phrasesOf),
    ...DECOYS.flatMap(spelledOut).map((text) => ({ names: null, steps: stepsOf(text) })),
  ];
  return Map.groupBy(all, ({ steps }) => steps[0]?.folded ?? '');
}

function phrasesOf(table: ScopePhrases): ScopePhrase[] {
  return Object.entries(table).flatMap(([dimension, values]) =>
    Object.entries(values).flatMap(([value, texts]) =>
      texts
        .flatMap(spelledOut)
        .map((text) => ({ names: named(dimension, value), steps: stepsOf(text) })),
    ),
  );
}

function named(dimension: string, value: string): ScopePhrase['names'] {
  if (!isScopeDimension(dimension) || !isKnown(dimension, value)) {
    throw new TypeError(`${dimension}: ${value}`);
  }
  return { dimension, value };
}

function isKnown(dimension: ScopeDimension, value: string): value is ScopeValue {
  return isScopeValue(dimension, value);
}

/** "(a|b|) c" → "a c", "b c", "c". */
function spelledOut(text: string): string[] {
  const group = GROUP.exec(text);
  if (group === null) return [text.trim().replaceAll(/\s+/g, ' ')];
  const [whole, choices = ''] = group;
  return choices.split('|').flatMap((choice) => spelledOut(text.replace(whole, choice)));
}

function stepsOf(text: string): ScopeStep[] {
  return text.split(GAP).flatMap((part, index) =>
    part
      .split(' ')
      .filter((word) => word !== '')
      .flatMap((word, at) => stepsOfWord(word, index > 0 && at === 0)),
  );
}

/** The tables say the same words again and again; the steps of each are made once. */
const known = new Map<string, readonly ScopeStep[]>();

function stepsOfWord(written: string, gap: boolean): readonly ScopeStep[] {
  const key = gap ? GAP + written : written;
  const steps = known.get(key) ?? readWord(written, gap);
  known.set(key, steps);
  return steps;
}

/** @param gap whether a few other words may stand before it */
function readWord(written: string, gap: boolean): ScopeStep[] {
  const [typed, context] = [TYPED[written.charAt(0)] ?? 'anyhow', /^[<>]/.test(written)];
  if (PLACE.test(written))
    return [{ exact: '', folded: written.at(-1) ?? '', gap, typed, context }];
  return matchingWordsOf(written.replace(SIGN, '')).map(({ exact, folded }, at) => {
    return { exact, folded, gap: gap && at === 0, typed, context };
  });
}
