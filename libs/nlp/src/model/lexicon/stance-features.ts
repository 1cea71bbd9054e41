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

function placesOf({ from, to, kinds }: PhraseMatch, { words }: Signs): string[] {
  const sentence = words[from]?.sentence;
  const places = [
    '',
    ...(sentence === 0 ? ['@first'] : []),
    ...(sentence === words.at(-1)?.sentence ? ['@last'] : []),
    ...(words[to]?.clause === words[from]?.clause ? [] : ['@tail']),
    ...(from === 0 ? ['@start'] : []),
  ];
  return kinds.flatMap((kind) => places.map((place) => `s:${kind}${place}`));
}

/** Which kind follows which within a sentence: a rumour that is then refuted, … */
function ordersOf({ stances, words }: Signs): string[] {
  return stances.slice(1).flatMap((second, at) => {
    const first = stances[at];
    if (first === undefined) return [];
    if (words[first.from]?.sentence !== words[second.from]?.sentence) return [];
    return first.kinds.flatMap((one) =>
      second.kinds.filter((other) => other !== one).map((other) => `so:${one}>${other}`),
    );
  });
}
