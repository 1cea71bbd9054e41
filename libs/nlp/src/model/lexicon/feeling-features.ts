import { type Feeling, type Signs } from './read-signs.js';

/** Feelings of a text by kind, place, balance and target. */
export function feelingFeatures(signs: Signs): string[] {
  return [
    ...kindFeatures(signs),
    ...balanceFeatures(signs),
    ...signs.feelings.flatMap((feeling) => aimedAt(feeling, signs)),
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

/** Whom a feeling is about: named in its clause, else in its sentence, else before. */
function aimedAt({ at, value }: Feeling, { places, targets }: Signs): string[] {
  const within = (part: 'clause' | 'sentence'): string[] => {
    const near = targets.filter(({ from }) => places[part][from] === places[part][at]);
    return [...new Set(near.flatMap(({ kinds }) => kinds))];
  };
  const inClause = within('clause');
  const kinds = inClause.length > 0 ? inClause : within('sentence');
  if (kinds.length > 0) return kinds.map((kind) => `ft:${kind}${signOf(value)}`);
  const before = targets.findLast(({ from }) => from < at);
  return [`fp:${before?.kinds[0] ?? 'none'}${signOf(value)}`];
}

function targetFeatures(signs: Signs): string[] {
  const sign = signOf(balanceOf(signs));
  const kinds = new Set(signs.targets.flatMap((target) => target.kinds));
  return [...kinds].flatMap((kind) => [`t:${kind}`, `tb:${kind}${sign}`]);
}

function sum(feelings: readonly Feeling[]): number {
  return feelings.reduce((total, { value }) => total + value, 0);
}
