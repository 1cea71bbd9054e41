import { type RestingPageView } from '#contracts';
import { KnowledgeItemMissingError } from '#claims';
import { type EvidenceUseRepository, type KnowledgeVersion, versionIn } from '#domain';

/** A page of what rests on one fact or narrative, or on one of its versions. */
interface RestingRequest {
  readonly id: string;
  readonly version: number | undefined;
  readonly limit: number;
  readonly cursor: string | undefined;
}

/**
 * @param versions every version of the fact or narrative
 * @throws KnowledgeItemMissingError when there is none, or not the one asked for
 */
export async function restingPage(
  uses: EvidenceUseRepository,
  versions: readonly KnowledgeVersion<unknown>[],
  { id, version, limit, cursor }: RestingRequest,
): Promise<RestingPageView> {
  const page = await uses.restingClaims({
    evidenceId: id,
    snapshots: snapshotsOf(versions, version),
    limit,
    cursor: cursor ?? null,
  });
  return {
    items: page.items.map(({ snapshot, analyzedAt, ...claim }) => ({
      ...claim,
      version: snapshot === null ? null : (versionIn(versions, snapshot)?.version ?? null),
      analyzedAt: analyzedAt.toISOString(),
    })),
    total: page.total,
    nextCursor: page.nextCursor,
  };
}

/** From the snapshot that brought the version to the one that brought the next. */
function snapshotsOf(
  versions: readonly KnowledgeVersion<unknown>[],
  version: number | undefined,
): [number, number | null] | null {
  const snapshotOf = (wanted: number): number | null =>
    versions.find((one) => one.version === wanted)?.snapshot ?? null;
  if (versions.length === 0) throw new KnowledgeItemMissingError();
  if (version === undefined) return null;
  const from = snapshotOf(version);
  if (from === null) throw new KnowledgeItemMissingError();
  return [from, snapshotOf(version + 1)];
}
