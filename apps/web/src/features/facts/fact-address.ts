import { daySchema, topicSchema } from '#contracts';
import { type FactListQuery } from '../../api/endpoints.js';

const ONLY = ['unusable', 'exceptions'];
const LONGEST_WORDS = 500;

/** Reads which facts the address asks for; what cannot be read is left out. */
export function readFactList(parameters: URLSearchParams): FactListQuery {
  const of = (name: string) => parameters.get(name) ?? '';
  return {
    q: of('q').slice(0, LONGEST_WORDS),
    topic: topicSchema.safeParse(of('topic')).data ?? '',
    attribute: of('attribute').slice(0, 100),
    on: daySchema.safeParse(of('on')).data ?? '',
    only: ONLY.includes(of('only')) ? of('only') : '',
  };
}

/** @returns the list as parameters, named alike in the address and in the API, without what is empty. */
export function writeFactList(list: FactListQuery): Record<string, string> {
  return Object.fromEntries(Object.entries(list).filter(([, value]) => value !== ''));
}

/** @returns the address of a fact within the list. */
export function factAddress(id: string, list: FactListQuery): string {
  const query = new URLSearchParams(writeFactList(list)).toString();
  return `/kho-can-cu/${encodeURIComponent(id)}${query === '' ? '' : `?${query}`}`;
}
