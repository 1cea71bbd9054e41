import { daySchema, verdictSchema } from '#contracts';
import { type SetURLSearchParams } from 'react-router';
import { z } from 'zod';
import { type PostQuery } from '../../api/endpoints.js';

const verdictsSchema = z.array(verdictSchema);

function listOf(parameters: URLSearchParams, name: string): string[] {
  return (parameters.get(name) ?? '').split(',').filter(Boolean);
}

function dayOf(parameters: URLSearchParams, name: string): string | undefined {
  const day = daySchema.safeParse(parameters.get(name));
  return day.success ? day.data : undefined;
}

/** A search as the address tells it. */
export interface Search extends PostQuery {
  readonly verdicts: z.infer<typeof verdictsSchema>;
}

/** Reads a search from the address; what cannot be read is left out. */
export function readSearch(parameters: URLSearchParams): Search {
  const verdicts = verdictsSchema.safeParse(listOf(parameters, 'verdicts'));
  return {
    q: (parameters.get('q') ?? '').slice(0, 500),
    from: dayOf(parameters, 'from'),
    to: dayOf(parameters, 'to'),
    sources: listOf(parameters, 'sources'),
    verdicts: verdicts.success ? verdicts.data : [],
  };
}

/** @returns the search as parameters of the address, without what is empty. */
export function writeSearch(search: Search): Record<string, string> {
  const all = {
    q: search.q,
    from: search.from ?? '',
    to: search.to ?? '',
    sources: search.sources.join(','),
    verdicts: search.verdicts.join(','),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** @returns how to change a part of the search that the address holds. */
export function changeSearch(search: Search, set: SetURLSearchParams) {
  return (part: Partial<Search>) => set(writeSearch({ ...search, ...part }));
}
