import { text } from '../../catalogue/text.js';
import { formatDay } from '../../ui/format.js';
import { sayDays } from './bin-words.js';
import { writeRisk } from './risk-words.js';
import { type Search, toggleValue } from './search-address.js';
import { LIST_NAMES } from './search-lists.js';
import { wordsOf } from './value-words.js';

/** A condition of the search in words, and the search without it. */
export interface FilterChip {
  readonly key: string;
  readonly label: string;
  readonly lift: Partial<Search>;
}

function dayChips({ from, to }: Search): FilterChip[] {
  if (from === undefined && to === undefined) return [];
  return [
    {
      key: 'days',
      label: `${text.search.dates}: ${dayWords(from, to)}`,
      lift: { from: undefined, to: undefined },
    },
  ];
}

function dayWords(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return sayDays({ from, to });
  return from === undefined
    ? text.search.untilDay(formatDay(to ?? ''))
    : text.search.sinceDay(formatDay(from));
}

function riskChips({ minRisk, maxRisk }: Search): FilterChip[] {
  if (minRisk === undefined && maxRisk === undefined) return [];
  const label = text.search.riskBetween(writeRisk(minRisk ?? 0), writeRisk(maxRisk ?? 1));
  return [{ key: 'risk', label, lift: { minRisk: undefined, maxRisk: undefined } }];
}

/** @returns every condition but the words, in the order of the screen. */
export function chipsOf(search: Search, sourceNames: ReadonlyMap<string, string>): FilterChip[] {
  const values = LIST_NAMES.flatMap((name) =>
    search[name].map((value) => ({
      key: `${name} ${value}`,
      label: `${text.search.lists[name]}: ${wordsOf(name, value, sourceNames)}`,
      lift: toggleValue(search, name, value),
    })),
  );
  return [...dayChips(search), ...values, ...riskChips(search)];
}
