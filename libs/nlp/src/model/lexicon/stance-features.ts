import { balanceOf, signOf } from './feeling-features.js';
import { type PhraseMatch } from './phrase-table.js';
import { type Signs } from './read-signs.js';

/** The kinds whose meeting in one text tells most. */
const TELLING = ['seek', 'query', 'refute', 'contrary', 'offer', 'warn', 'rumour', 'quoted'];

/** Signs of asking, denying, offering and telling: which, where, and which together. */
export function stanceFeatures(signs: Signs): string[] {
  const present = [...new Set(signs.stances.flatMap(({ kinds }) => kinds))].sort();
  const sign = signOf(balanceOf(signs));
  return [
    ...signs.stances.flatMap((match) => placesOf(match, signs)),
    ...present.flatMap((first, at) =>
      present.slice(at + 1).map((second) => `ss:${first}&${second}`),
    ),
    ...present.map((kind) => `sb:${kind}${sign}`),
    `sall:${TELLING.filter((kind) => present.includes(kind)).join('+')}`,
    ...ordersOf(signs),
  ];
}

function placesOf({ from, to, kinds }: PhraseMatch, { places }: Signs): string[] {
  const sentence = places.sentence[from];
  const marks = [
    '',
    ...(sentence === 0 ? ['@first'] : []),
    ...(sentence === places.sentence.at(-1) ? ['@last'] : []),
    ...(places.clause[to] === places.clause[from] ? [] : ['@tail']),
    ...(from === 0 ? ['@start'] : []),
  ];
  return kinds.flatMap((kind) => marks.map((mark) => `s:${kind}${mark}`));
}

/** Which kind follows which within a sentence: a rumour that is then refuted, … */
function ordersOf({ stances, places }: Signs): string[] {
  return stances.slice(1).flatMap((second, at) => {
    const first = stances[at];
    if (first === undefined) return [];
    if (places.sentence[first.from] !== places.sentence[second.from]) return [];
    return first.kinds.flatMap((one) =>
      second.kinds.filter((other) => other !== one).map((other) => `so:${one}>${other}`),
    );
  });
}
