import { type Fact } from './fact.js';
import { type Narrative } from './narrative.js';

/** All that is known at one moment: what every verdict of that moment can be replayed from. */
export interface KnowledgeSnapshot {
  /** Rises by one with every change of the fact base; null: read from files, kept in no database. */
  readonly serial: number | null;
  readonly facts: readonly Fact[];
  readonly narratives: readonly Narrative[];
}

/** `seed`: brought by the product's files · `officer`: written by a person on the screen. */
export type KnowledgeOrigin = 'seed' | 'officer';

/** Who changes the knowledge, and why. */
export interface KnowledgeEdit {
  readonly origin: KnowledgeOrigin;
  /** Name shown on screens. */
  readonly author: string;
  /** Vietnamese, for the history. */
  readonly reason: string;
  readonly at: Date;
}

/** One state of a fact or a narrative. States are added, never changed or removed. */
export interface KnowledgeVersion<T> {
  readonly content: T;
  /** 1, 2, … of this fact or narrative. */
  readonly version: number;
  /** The first snapshot of the knowledge that holds this version. */
  readonly snapshot: number;
  readonly edit: KnowledgeEdit;
}

export type FactVersion = KnowledgeVersion<Fact>;
export type NarrativeVersion = KnowledgeVersion<Narrative>;

/** What a change brings; the rest stays as it is. */
export interface KnowledgeChange {
  readonly facts: readonly Fact[];
  readonly narratives: readonly Narrative[];
}

/** A fact or narrative that the files tell otherwise, and that is kept as it is. */
export interface SeedDifference {
  readonly kind: 'fact' | 'narrative';
  readonly id: string;
  /** What the files say now; null: they no longer have it. */
  readonly seed: Fact | Narrative | null;
}

/** @returns the version that a snapshot holds, null when it is older than all; any order. */
export function versionIn<T>(
  versions: readonly KnowledgeVersion<T>[],
  serial: number,
): KnowledgeVersion<T> | null {
  const known = versions.filter(({ snapshot }) => snapshot <= serial);
  return known.toSorted((a, b) => b.version - a.version)[0] ?? null;
}
