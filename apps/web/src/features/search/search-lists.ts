import {
  caseStatusSchema,
  channelSchema,
  type SearchPage,
  sentimentSchema,
  sourceKindSchema,
  stanceSchema,
  topicSchema,
} from '#contracts';
import { VERDICT_ORDER } from '../../ui/verdict-look.js';

type Facets = SearchPage['facets'];

/** A filter that holds several values: where its counts stand, and which values it knows. */
interface ListDefinition {
  readonly facet: Exclude<keyof Facets, 'days'>;
  /** In the order of the screen; null: any value (sources are known by the server only). */
  readonly values: readonly string[] | null;
}

/** Named as in the address and in the API. */
export const SEARCH_LISTS = {
  verdicts: { facet: 'verdicts', values: VERDICT_ORDER },
  stances: { facet: 'stances', values: stanceSchema.options },
  kinds: { facet: 'kinds', values: sourceKindSchema.options },
  channels: { facet: 'channels', values: channelSchema.options },
  topics: { facet: 'topics', values: topicSchema.options },
  sources: { facet: 'sourceIds', values: null },
  caseStatuses: { facet: 'caseStatuses', values: caseStatusSchema.options },
  sentiments: { facet: 'sentiments', values: sentimentSchema.options },
} as const satisfies Record<string, ListDefinition>;

export type ListName = keyof typeof SEARCH_LISTS;

export const LIST_NAMES = Object.keys(SEARCH_LISTS) as ListName[];

/** @returns those of the values that the list may hold, each once, in the list's own order. */
export function knownValues(name: ListName, values: readonly string[]): string[] {
  const known: readonly string[] | null = SEARCH_LISTS[name].values;
  return known === null
    ? [...new Set(values)].sort()
    : known.filter((value) => values.includes(value));
}
