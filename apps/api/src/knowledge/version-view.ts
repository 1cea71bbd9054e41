import { type ReliedOnView, type VersionView } from '#contracts';
import { type EvidenceUse, type KnowledgeVersion, versionIn } from '#domain';

/** @returns which version it is, and who brought it when and why. */
export function toVersionView({ version, snapshot, edit }: KnowledgeVersion<unknown>): VersionView {
  const { origin, author, reason, at } = edit;
  return { version, snapshot, origin, author, reason, at: at.toISOString() };
}

/** @returns how many posts rest on any version, and how many name none. */
export function toReliedOn(uses: readonly EvidenceUse[], decisions: number): ReliedOnView {
  const sum = (some: readonly EvidenceUse[]): number =>
    some.reduce((total, { posts }) => total + posts, 0);
  return {
    posts: sum(uses),
    unversioned: sum(uses.filter(({ snapshot }) => snapshot === null)),
    decisions,
  };
}

/** @returns how many posts rest on the one version. */
export function postsRestingOn(
  version: KnowledgeVersion<unknown>,
  versions: readonly KnowledgeVersion<unknown>[],
  uses: readonly EvidenceUse[],
): number {
  return uses
    .filter(({ snapshot }) => snapshot !== null && versionIn(versions, snapshot) === version)
    .reduce((total, { posts }) => total + posts, 0);
}
