import { daySchema } from '#contracts';
import { type SetURLSearchParams } from 'react-router';
import { knownValues, LIST_NAMES, type ListName } from './search-lists.js';

/** A search as the address tells it; lists that are empty leave all through. */
export type Search = Readonly<Record<ListName, readonly string[]>> & {
  readonly q: string;
  /** First and last day, YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** 0 to 1. */
  readonly minRisk?: number | undefined;
  readonly maxRisk?: number | undefined;
};

const LONGEST_QUERY = 500;

function dayOf(parameters: URLSearchParams, name: string): string | undefined {
  const day = daySchema.safeParse(parameters.get(name));
  return day.success ? day.data : undefined;
}

function riskOf(parameters: URLSearchParams, name: string): number | undefined {
  const text = parameters.get(name) ?? '';
  const risk = Number(text);
  return text.trim() !== '' && risk >= 0 && risk <= 1 ? risk : undefined;
}

function listOf(parameters: URLSearchParams, name: ListName): string[] {
  return knownValues(name, (parameters.get(name) ?? '').split(',').filter(Boolean));
}

/** Reads a search from the address; what cannot be read is left out. */
export function readSearch(parameters: URLSearchParams): Search {
  const lists = LIST_NAMES.map((name) => [name, listOf(parameters, name)]);
  return {
    ...(Object.fromEntries(lists) as Record<ListName, string[]>),
    q: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY),
    from: dayOf(parameters, 'from'),
    to: dayOf(parameters, 'to'),
    minRisk: riskOf(parameters, 'minRisk'),
    maxRisk: riskOf(parameters, 'maxRisk'),
  };
}

/** @returns the search as parameters, named alike in the address and in the API, without what is empty. */
export function writeSearch(search: Search): Record<string, string> {
  const lists = LIST_NAMES.map((name) => [name, search[name].join(',')] as const);
  const all = [
    ['q', search.q],
    ['from', search.from ?? ''],
    ['to', search.to ?? ''],
    ...lists,
    ['minRisk', search.minRisk?.toString() ?? ''],
    ['maxRisk', search.maxRisk?.toString() ?? ''],
  ] as const;
  return Object.fromEntries(all.filter(([, value]) => value !== ''));
}

/** Changes a part of the search; lists are named as in {@link Search}. */
export type ChangeSearch = (part: Partial<Search>) => void;

/** @returns how to change a part of the search that the address holds; each change is one step back. */
export function changeSearch(search: Search, set: SetURLSearchParams): ChangeSearch {
  return (part) => set(writeSearch({ ...search, ...part }));
}

/** @returns the search with a value put into a list, or taken out when it was there. */
export function toggleValue(search: Search, name: ListName, value: string): Partial<Search> {
  const values = search[name].includes(value)
    ? search[name].filter((other) => other !== value)
    : [...search[name], value];
  return { [name]: knownValues(name, values) };
}

/** @returns the search for the same words without any other condition. */
export function withoutFilters(search: Search): Search {
  return { ...readSearch(new URLSearchParams()), q: search.q };
}

/** @returns whether anything but words narrows the search. */
export function hasFilters(search: Search): boolean {
  return Object.keys(writeSearch({ ...search, q: '' })).length > 0;
}
