import { type Fact, type KnowledgeOrigin, type KnowledgeVersion, type Narrative } from '#domain';

/** A table that holds versions of one kind of knowledge. */
export interface VersionTable {
  readonly name: 'fact_versions' | 'narrative_versions';
  readonly id: 'fact_id' | 'narrative_id';
}

export const FACT_VERSIONS: VersionTable = { name: 'fact_versions', id: 'fact_id' };
export const NARRATIVE_VERSIONS: VersionTable = { name: 'narrative_versions', id: 'narrative_id' };

/** A version as it is read, with the change that brought it. */
export interface VersionRow<T extends Fact | Narrative> {
  readonly content: T;
  readonly version: number;
  readonly snapshot: number;
  readonly origin: KnowledgeOrigin;
  readonly author: string;
  readonly reason: string;
  readonly at: Date;
}

/** @returns a select of versions `v`, each with the change that brought it. */
export function selectVersions({ name }: VersionTable): string {
  return `SELECT v.content, v.version, v.snapshot, s.origin, s.author, s.reason, s.created_at AS at
    FROM ${name} v JOIN knowledge_snapshots s ON s.serial = v.snapshot`;
}

/** @returns the condition that the version `v` is the newest of its fact or narrative. */
export function isCurrent({ name, id }: VersionTable): string {
  return `v.version = (SELECT max(m.version) FROM ${name} m WHERE m.${id} = v.${id})`;
}

/** @returns the version. */
export function toVersion<T extends Fact | Narrative>(row: VersionRow<T>): KnowledgeVersion<T> {
  const { content, version, snapshot, ...edit } = row;
  return { content, version, snapshot, edit };
}
