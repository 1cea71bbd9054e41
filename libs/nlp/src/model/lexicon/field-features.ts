import { binOf } from './feeling-features.js';
import { type Signs } from './read-signs.js';

/** Kinds of {@link FIELD_WORDS} that look like our field and are not. */
const LOOK_ALIKES = new Set(
  'otherInsurance helmet football goods jobs finance idiom abroad civic figure tongue'.split(' '),
);

/** Which topics, look-alikes and groups of people a text names, and what figures it holds. */
export function fieldFeatures(signs: Signs): string[] {
  return [
    ...relevanceFeatures(signs.fields),
    ...counted('k', signs.fields),
    ...counted('a', signs.audiences),
    ...figureFeatures(signs),
    `len:${binOf(Math.floor(signs.words.length / 12))}`,
  ];
}

function relevanceFeatures(fields: Signs['fields']): string[] {
  const core = fields.get('core') ?? 0;
  const alike = [...fields].filter(([kind]) => LOOK_ALIKES.has(kind));
  const total = [...fields.values()].reduce((sum, count) => sum + count, 0);
  const looks = alike.reduce((sum, [, count]) => sum + count, 0);
  const few = Math.min(core, 2);
  return [
    `core:${Math.min(core, 3)}`,
    `look:${binOf(looks)}core${few}`,
    `fieldn:${binOf(total - looks - core)}core${few}`,
    ...(core === 0 ? alike.map(([kind]) => `only:${kind}`) : []),
  ];
}

function counted(prefix: string, counts: ReadonlyMap<string, number>): string[] {
  return [...counts].flatMap(([kind, count]) => [
    `${prefix}:${kind}`,
    ...(count > 1 ? [`${prefix}:${kind}x2`] : []),
    ...(count > 3 ? [`${prefix}:${kind}x4`] : []),
  ]);
}

function figureFeatures({ words }: Signs): string[] {
  const figures = words.filter(({ kind }) => kind === 'number');
  return [`num:${binOf(figures.length)}`, ...figures.map(({ text }) => `numk:${figureKind(text)}`)];
}

function figureKind(text: string): string {
  if (text.includes('%')) return 'share';
  if (/^\d{1,2}[/-]\d{1,2}|^(?:19|20)\d\d$/.test(text)) return 'date';
  if (/(?:k|tr|đ|triệu|củ)\d{0,3}$|\d[.,]\d{3}/.test(text)) return 'money';
  return /^\d{9,15}$/.test(text) ? 'long' : 'plain';
}
