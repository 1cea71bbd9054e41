import { type PhraseMatch } from './phrase-table.js';
import { type Feeling, type Signs } from './read-signs.js';

/** Feelings of a text by kind, place, balance and target. */
export function feelingFeatures(signs: Signs): string[] {
  return [
    ...kindFeatures(signs),
    ...balanceFeatures(signs),
    ...aimFeatures(signs),
    ...targetFeatures(signs),
  ];
}

/** @returns `+`, `-` or `0` */
export function signOf(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? '+' : '-';
}

/** Pleased less displeased over the whole text. */
export function balanceOf({ feelings }: Signs): number {
  return sum(feelings);
}

/** Few steps for a number that may be large. */
export function binOf(value: number): string {
  if (value <= 0) return '0';
  if (value <= 1) return '1';
  if (value <= 2) return '2';
  return value <= 4 ? '3' : '5';
}

function kindFeatures({ feelings, places, words }: Signs): string[] {
  const last = places.sentence.at(-1) ?? 0;
  const informing = new Set(places.sentence.filter((_, at) => words[at]?.kind === 'number'));
  const counts = new Map<string, number>();
  const names = feelings.flatMap(({ at, kind }) => {
    const sentence = places.sentence[at] ?? 0;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return [
      `f:${kind}`,
      ...(sentence === last ? [`f:${kind}@last`] : []),
      ...(sentence === 0 && last > 0 ? [`f:${kind}@first`] : []),
      `f:${kind}@${informing.has(sentence) ? 'figures' : 'plain'}`,
    ];
  });
  const repeated = [...counts].filter(([, count]) => count > 1).map(([kind]) => `f:${kind}x2`);
  return [...names, ...repeated];
}

function balanceFeatures(signs: Signs): string[] {
  const { feelings, places, lastContrast } = signs;
  const plus = sum(feelings.filter(({ value }) => value > 0));
  const minus = -sum(feelings.filter(({ value }) => value < 0));
  const lastClause = places.clause.at(-1) ?? 0;
  const before = sum(feelings.filter(({ at }) => at < lastContrast));
  const after = sum(feelings.filter(({ at }) => at >= lastContrast));
  return [
    `sum:${binOf(plus)}${binOf(minus)}`,
    `bal:${Math.max(-3, Math.min(3, Math.round(plus - minus)))}`,
    `lastc:${signOf(sum(feelings.filter(({ at }) => places.clause[at] === lastClause)))}`,
    `firsts:${signOf(sum(feelings.filter(({ at }) => places.sentence[at] === 0)))}`,
    `lastp:${signOf(feelings.at(-1)?.value ?? 0)}`,
    ...(lastContrast < 0 ? [] : [`turn:${signOf(before)}${signOf(after)}`]),
  ];
}

/** Whom each feeling is about: named in its clause, else in its sentence, else before. */
function aimFeatures({ feelings, places, targets }: Signs): string[] {
  const inClause = kindsByPart(targets, places.clause);
  const inSentence = kindsByPart(targets, places.sentence);
  const namedNear = (at: number): readonly string[] =>
    inClause.get(places.clause[at] ?? 0) ?? inSentence.get(places.sentence[at] ?? 0) ?? [];
  let passed = 0;
  return feelings.flatMap(({ at, value }) => {
    while ((targets[passed]?.from ?? Infinity) < at) passed += 1;
    const sign = signOf(value);
    const near = namedNear(at);
    if (near.length > 0) return near.map((kind) => `ft:${kind}${sign}`);
    return [`fp:${targets[passed - 1]?.kinds[0] ?? 'none'}${sign}`];
  });
}

/** The kinds of targets in each part of the text, each once. */
function kindsByPart(
  targets: readonly PhraseMatch[],
  part: Int32Array,
): ReadonlyMap<number, readonly string[]> {
  const kinds = new Map<number, string[]>();
  for (const target of targets) {
    const at = part[target.from] ?? 0;
    const known = kinds.get(at) ?? [];
    kinds.set(at, [...known, ...target.kinds.filter((kind) => !known.includes(kind))]);
  }
  return kinds;
}

function targetFeatures(signs: Signs): string[] {
  const sign = signOf(balanceOf(signs));
  const kinds = new Set(signs.targets.flatMap((target) => target.kinds));
  return [...kinds].flatMap((kind) => [`t:${kind}`, `tb:${kind}${sign}`]);
}

function sum(feelings: readonly Feeling[]): number {
  return feelings.reduce((total, { value }) => total + value, 0);
}
