import { type FactVersion, type NarrativeVersion } from './knowledge.js';
import { type NarrativeKind } from './narrative.js';
import { type Topic } from './topic.js';

/** A list by id; a page ends where the next one begins. */
interface KnowledgeQuery {
  /** Words that must all occur; one without diacritics is found with any. */
  readonly words: readonly string[];
  readonly limit: number;
  /** `nextCursor` of the page before. */
  readonly cursor: string | null;
}

export interface FactQuery extends KnowledgeQuery {
  /** ISO day on which the facts hold; null: whenever. */
  readonly on: string | null;
  readonly topic: Topic | null;
  /** Only facts that give it a value; null: any. */
  readonly attribute: string | null;
  /** Only facts that are not usable, or that are named exceptions; null: any. */
  readonly only: 'unusable' | 'exceptions' | null;
}

export interface NarrativeQuery extends KnowledgeQuery {
  readonly kind: NarrativeKind | null;
}

export interface KnowledgePage<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** Answers questions about the facts of the law and the known false stories. */
export abstract class FactBaseRepository {
  /** @returns the current versions that the query names, by id. */
  abstract facts(query: FactQuery): Promise<KnowledgePage<FactVersion>>;

  /** @returns every version of the fact, the newest first; none for an unknown id. */
  abstract versionsOfFact(factId: string): Promise<FactVersion[]>;

  /** @returns every version of each of the facts; unknown ids are left out. */
  abstract versionsOfFacts(factIds: readonly string[]): Promise<FactVersion[]>;

  /** @returns the current versions that begin or end to hold within the ISO days, inclusive. */
  abstract factsChanging(from: string, to: string): Promise<FactVersion[]>;

  /** @returns every version of every fact that gave the attribute a value: by start, id, version. */
  abstract versionsWithAttribute(attribute: string): Promise<FactVersion[]>;

  /** @returns the current versions that the query names, by id. */
  abstract narratives(query: NarrativeQuery): Promise<KnowledgePage<NarrativeVersion>>;

  /** @returns every version of the narrative, the newest first; none for an unknown id. */
  abstract versionsOfNarrative(narrativeId: string): Promise<NarrativeVersion[]>;
}
