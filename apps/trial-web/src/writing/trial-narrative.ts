import { type Narrative } from '#domain';

/** What the trial needs to know of a known false story. */
export type TrialNarrative = Pick<Narrative, 'id' | 'kind'>;
